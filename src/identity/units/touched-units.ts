import type { Tx } from '../../platform/database/index.js';

export interface UnitLeft {
  id: string;
  /** at which it was left */
  version: number;
  isNew: boolean;
}

/** Which were changed or closed since, or, being new, have people or further units by now. Others are left out; all are locked. */
export async function touchedUnits(tx: Tx, left: UnitLeft[]): Promise<Map<string, string[]>> {
  const ids = left.map(({ id }) => id);
  const rows = await tx.query<{
    id: string;
    version: number;
    closedAt: Date | null;
    isUsed: boolean;
  }>(
    `SELECT id, version, closed_at AS "closedAt",
       EXISTS (SELECT 1 FROM staff WHERE unit_id = unit.id AND left_at IS NULL) OR EXISTS (
         SELECT 1 FROM unit below
         WHERE below.parent_id = unit.id AND below.closed_at IS NULL AND below.id <> ALL($1)
       ) AS "isUsed"
     FROM unit WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    left.flatMap(({ id, version, isNew }) => {
      const it = found.get(id);
      const what = [
        ...(it ? [] : ['gone']),
        ...(it?.closedAt ? ['closed'] : []),
        ...(it && !it.closedAt && it.version !== version ? ['edited'] : []),
        ...(isNew && it?.isUsed ? ['in-use'] : []),
      ];
      return what.length > 0 ? [[id, what] as const] : [];
    }),
  );
}
