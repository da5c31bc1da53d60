import type { Tx } from '../database/index.js';

/** Takes the next number of a unit's series. A rollback gives it back, so the series has no holes (rule 10). */
export async function takeNumber(
  tx: Tx,
  unitId: string,
  kind: string,
  year: number,
): Promise<number> {
  const [row] = await tx.query<{ last: number }>(
    `INSERT INTO number_series AS series (unit_id, kind, year, last) VALUES ($1, $2, $3, 1)
     ON CONFLICT (unit_id, kind, year) DO UPDATE SET last = series.last + 1
     RETURNING last`,
    [unitId, kind, year],
  );
  return row!.last;
}
