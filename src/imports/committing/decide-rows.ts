import type { Tx } from '../../platform/database/index.js';
import type { Import } from '../import.entity.js';

export interface Decision {
  line: number;
  outcome: 'new' | 'updated' | 'unchanged' | 'superseded';
  /** of what its row said when it was last taken in */
  digestBefore: Buffer | null;
  /** in `imported_record` */
  recordKey: string;
  /** the record that it is about, unless it is new */
  subjectId: string | null;
}

/**
 * What a row that can be read would do: of rows with one key in a list the last counts, unless they name no number; then
 * each is one more. What says the same as when it was last sent changes nothing.
 *
 * @param which narrows the rows, `it` being one
 */
export const decisions = (which = 'true') => `
  WITH several AS (
    SELECT line, nth
    FROM (SELECT DISTINCT key FROM import_row it WHERE import_id = $1 AND starts_with(key, '+') AND ${which}) AS ours
    -- By the index, key by key: a chunk must not cost more the longer its list is.
    CROSS JOIN LATERAL (
      SELECT line, row_number() OVER (ORDER BY line) AS nth FROM import_row same
      WHERE same.import_id = $1 AND same.key = ours.key
    ) AS numbered
  ), keyed AS (
    SELECT it.line, it.key, it.digest, CASE
        WHEN nth = 1 THEN '#' || substr(key, 2)
        WHEN nth > 1 THEN '#' || substr(key, 2) || '~' || nth
        ELSE key
      END AS record_key
    FROM import_row it LEFT JOIN several USING (line)
    WHERE it.import_id = $1 AND it.key IS NOT NULL AND it.outcome IS NULL AND ${which}
  )
  SELECT it.line, record.subject_id AS "subjectId", record_key AS "recordKey", record.digest AS "digestBefore", CASE
      WHEN NOT starts_with(it.key, '+') AND EXISTS (SELECT 1 FROM import_row later
        WHERE later.import_id = $1 AND later.key = it.key AND later.line > it.line) THEN 'superseded'
      WHEN record.subject_id IS NULL THEN 'new'
      WHEN record.digest = it.digest THEN 'unchanged'
      ELSE 'updated'
    END AS outcome
  FROM keyed it
  -- LATERAL with a limit: each by its whole key. While the table grows the planner takes all of a unit's for one.
  LEFT JOIN LATERAL (
    SELECT subject_id, digest FROM imported_record
    WHERE unit_id = $2 AND kind = $3 AND imported_record.key = it.record_key LIMIT 1
  ) AS record ON true`;
const decisionsOfChunk = decisions('it.chunk = $4');

/** By line. Two lists of a unit wait for each other here, so that neither overlooks what the other is taking in. */
export async function decideRows(
  tx: Tx,
  { id, unitId, kind }: Import,
  chunk: number,
): Promise<Map<number, Decision>> {
  tx.send('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`imports ${unitId} ${kind}`]);
  const rows = await tx.query<Decision>(decisionsOfChunk, [id, unitId, kind, chunk]);
  return new Map(rows.map((row) => [row.line, row]));
}
