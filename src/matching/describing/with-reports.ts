import { readReportsWithNumbers, type Reader, type ReportSubject } from '../read-subjects.js';
import type { Numbered } from '../weighing/number-pair.js';
import type { FoundAlike } from './find-described.js';

/** Null where a report has no number that can be found. */
export type ReportAlike = ReportSubject & { numbers: Numbered[] | null };

/** What was found, with what the reports say. */
export async function withReports(reader: Reader, found: FoundAlike[]) {
  if (found.length === 0) return [];
  const ids = [...new Set(found.map(({ id }) => id))];
  const rows: ReportAlike[] = await readReportsWithNumbers(reader, ids);
  const reports = new Map(rows.map((it) => [it.id, it]));
  return found.flatMap(({ id, ...it }) => {
    const report = reports.get(id);
    return report ? [{ ...it, report }] : [];
  });
}
