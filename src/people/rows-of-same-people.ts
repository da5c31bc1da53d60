import type { Database, Tx } from '../platform/database/index.js';

/**
 * Each record has a row of its own for its person: the rows of these and all others that are the same people, by ID number,
 * or by name and phone unless they bear another ID number. Erased rows are nobody's.
 */
export async function rowsOfSamePeople(
  reader: Pick<Tx | Database, 'query'>,
  ids: string[],
): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    `SELECT DISTINCT other.id FROM person one JOIN person other ON other.id = one.id
       OR other.id_number_index = one.id_number_index
       OR (other.name_index = one.name_index AND other.phone_index = one.phone_index
           AND (other.id_number_index IS NULL OR one.id_number_index IS NULL))
     WHERE one.id = ANY($1) AND other.erased_at IS NULL ORDER BY other.id`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
