import type { Tx } from '../database/index.js';

/** Takes the next number of a unit's series. A rollback gives it back, so the series has no holes (rule 10). */
export async function takeNumber(
  tx: Tx,
  unitId: string,
  kind: string,
  year: number,
): Promise<number> {
  return takeNumbers(tx, unitId, kind, year, 1);
}

/** Takes a block of the series. @returns the first; the others follow it without a hole */
export async function takeNumbers(
  tx: Tx,
  unitId: string,
  kind: string,
  year: number,
  count: number,
): Promise<number> {
  const [row] = await tx.query<{ first: number }>(
    `INSERT INTO number_series AS series (unit_id, kind, year, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (unit_id, kind, year) DO UPDATE SET last = series.last + $4
     RETURNING last - $4 + 1 AS first`,
    [unitId, kind, year, count],
  );
  return row!.first;
}
