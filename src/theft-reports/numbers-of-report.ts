import type { NewIdentifier } from '../identifiers/index.js';
import type { Tx } from '../platform/database/index.js';
import type { TheftReportIdentifier } from './theft-report-identifier.entity.js';

/** Its numbers as they would be entered, in their order. */
export async function numbersOfReport(tx: Tx, id: string): Promise<NewIdentifier[]> {
  const rows = await tx.query<Pick<TheftReportIdentifier, 'kind' | 'state' | 'value'>>(
    'SELECT kind, state, value FROM theft_report_identifier WHERE report_id = $1 ORDER BY position',
    [id],
  );
  return rows.map(({ kind, state, value }) => ({ kind, state, ...(value && { value }) }));
}
