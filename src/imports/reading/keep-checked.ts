import { RowShape, type Tx } from '../../platform/database/index.js';
import type { ReadRow } from './read-row.js';

const checkedRows = new RowShape('import_row', {
  import_id: 'uuid',
  line: 'int',
  chunk: 'int',
  key: 'text',
  digest: 'bytea',
  outcome: 'text',
});
const faultRows = new RowShape('import_fault', {
  import_id: 'uuid',
  line: 'int',
  position: 'int',
  field: 'text',
  code: 'text',
});
const insertRows = checkedRows.prepared('insert-import-rows');
const insertFaults = faultRows.prepared('insert-import-faults');

export type CheckedRow = { line: number } & ReadRow;

/** Writes what was found of rows, and counts those that can't be taken in. */
export function keepChecked(
  tx: Tx,
  importId: string,
  chunk: number,
  read: CheckedRow[],
  now: Date,
): void {
  const rows = read.map((row) =>
    'key' in row
      ? [importId, row.line, chunk, row.key, row.digest, null]
      : [importId, row.line, chunk, null, null, 'error'],
  );
  const faults = read.flatMap(({ line, faults: all }) =>
    all.map(({ field, code }, position) => [importId, line, position, field, code]),
  );
  tx.send(insertRows, checkedRows.valuesOf(rows));
  if (faults.length > 0) tx.send(insertFaults, faultRows.valuesOf(faults));
  tx.send('UPDATE import SET rejected = rejected + $2, progress_at = $3 WHERE id = $1', [
    importId,
    rows.filter((row) => row[5] === 'error').length,
    now,
  ]);
}

/** Forgets what was found of rows, so that they can be checked again. */
export function forgetChecked(tx: Tx, importId: string, lines: number[]): void {
  tx.send('DELETE FROM import_fault WHERE import_id = $1 AND line = ANY($2)', [importId, lines]);
  tx.send(
    `WITH gone AS (DELETE FROM import_row WHERE import_id = $1 AND line = ANY($2) RETURNING outcome)
     UPDATE import SET rejected = rejected - (SELECT count(*) FROM gone WHERE outcome = 'error') WHERE id = $1`,
    [importId, lines],
  );
}
