import type { Database, Tx } from '../platform/database/index.js';

/** What a room does with reports of others: with it, a report is no longer as it came. */
export interface ReportUse {
  /** a stable word for it */
  readonly what: string;
  /** SQL: which of the reports `$1`, as `report_id` */
  readonly reports: string;
}

const catalogue: ReportUse[] = [];

export function defineReportUse(use: ReportUse): ReportUse {
  catalogue.push(use);
  return use;
}

/** What has been done with reports since they came, by report; those with which nothing was done are left out. */
export async function usesOfReports(
  reader: Pick<Tx | Database, 'query'>,
  ids: string[],
): Promise<Map<string, string[]>> {
  const uses = new Map<string, string[]>();
  for (const { what, reports } of catalogue) {
    for (const row of await reader.query<{ report_id: string }>(reports, [ids])) {
      const named = uses.get(row.report_id) ?? [];
      if (!named.includes(what)) uses.set(row.report_id, [...named, what]);
    }
  }
  return uses;
}
