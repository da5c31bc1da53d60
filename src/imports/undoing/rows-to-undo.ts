import type { Tx } from '../../platform/database/index.js';
import type { Left } from '../kinds/import-kind.js';

export interface RowToUndo extends Left {
  line: number;
}

const rows = `SELECT line, outcome, subject_id AS "subjectId", coalesce(subject_version, 1) AS version FROM import_row
  WHERE import_id = $1 AND outcome IN ('new', 'updated')`;

/** Rows of a list that brought or changed something which is not taken back yet, in their order. */
export async function rowsToUndo(
  tx: Tx,
  importId: string,
  afterLine: number,
  atMost: number,
): Promise<RowToUndo[]> {
  return tx.query<RowToUndo>(`${rows} AND line > $3 ORDER BY line LIMIT $2`, [
    importId,
    atMost,
    afterLine,
  ]);
}

/** The last of them, the last first: a unit goes before the one that was founded above it. */
export async function lastRowsToUndo(
  tx: Tx,
  importId: string,
  atMost: number,
): Promise<RowToUndo[]> {
  return tx.query<RowToUndo>(`${rows} ORDER BY line DESC LIMIT $2`, [importId, atMost]);
}
