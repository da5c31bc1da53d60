import type { Tx } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';

export interface Decision {
  line: number;
  outcome: 'new' | 'updated' | 'unchanged' | 'superseded';
  /** the record that it is about, unless it is new */
  subjectId: string | null;
}

/**
 * What a row that can be read would do: of rows with one key in a list the last counts, and what says the same as when
 * it was last sent changes nothing.
 */
export const decisions = `
  SELECT it.line, it.chunk, record.subject_id AS "subjectId", CASE
      WHEN EXISTS (SELECT 1 FROM import_row later
        WHERE later.import_id = it.import_id AND later.key = it.key AND later.line > it.line) THEN 'superseded'
      WHEN record.subject_id IS NULL THEN 'new'
      WHEN record.digest = it.digest THEN 'unchanged'
      ELSE 'updated'
    END AS outcome
  FROM import_row it LEFT JOIN imported_record record
    ON record.unit_id = $2 AND record.kind = $3 AND record.key = it.key
  WHERE it.import_id = $1 AND it.key IS NOT NULL AND it.outcome IS NULL`;

/** By line. Two lists of a unit wait for each other here, so that neither overlooks what the other is taking in. */
export async function decideRows(
  tx: Tx,
  { id, unitId, kind }: Import,
  chunk: number,
): Promise<Map<number, Decision>> {
  tx.send('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`imports ${unitId} ${kind}`]);
  const rows = await tx.query<Decision>(`${decisions} AND it.chunk = $4`, [
    id,
    unitId,
    kind,
    chunk,
  ]);
  return new Map(rows.map((row) => [row.line, row]));
}
