import type { Tx } from '../../platform/database/index.js';
import type { Left } from '../kinds/import-kind.js';

export interface RowToUndo extends Left {
  line: number;
  outcome: 'new' | 'updated';
}

/** Rows of a list that brought or changed something which is not taken back yet, in their order. */
export async function rowsToUndo(
  tx: Tx,
  importId: string,
  afterLine: number,
  atMost: number,
): Promise<RowToUndo[]> {
  return tx.query<RowToUndo>(
    `SELECT line, outcome, subject_id AS "subjectId", coalesce(subject_version, 1) AS version FROM import_row
     WHERE import_id = $1 AND line > $2 AND outcome IN ('new', 'updated') ORDER BY line LIMIT $3`,
    [importId, afterLine, atMost],
  );
}
