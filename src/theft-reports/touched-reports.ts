import type { Tx } from '../platform/database/index.js';
import { usesOf } from '../sentence/index.js';

export interface ReportLeft {
  id: string;
  /** at which it was left */
  version: number;
}

/**
 * What has happened to reports since they were left: edited, withdrawn or followed up, photographed, or used by a room
 * behind. Those that are as they were are left out. They are locked until the transaction ends.
 */
export async function touchedReports(tx: Tx, left: ReportLeft[]): Promise<Map<string, string[]>> {
  const ids = left.map(({ id }) => id);
  const rows = await tx.query<{ id: string; what: string | null }>(
    `SELECT it.id, CASE WHEN report.id IS NULL THEN 'gone' WHEN report.status <> 'accepted' THEN report.status
         WHEN report.version <> it.version THEN 'edited' END AS what
     FROM unnest($1::uuid[], $2::int[]) AS it (id, version) LEFT JOIN LATERAL (
       SELECT id, status, version FROM theft_report WHERE theft_report.id = it.id FOR UPDATE
     ) AS report ON true
     UNION ALL SELECT DISTINCT report_id, 'photographed' FROM theft_report_photo WHERE report_id = ANY($1)`,
    [ids, left.map(({ version }) => version)],
  );
  const touched = await usesOf('theft-report', tx, ids);
  for (const { id, what } of rows) {
    if (what !== null) touched.set(id, [what, ...(touched.get(id) ?? [])]);
  }
  return touched;
}
