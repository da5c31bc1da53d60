import type { Tx } from '../../platform/database/index.js';
import { letIn } from './forget-newcomer.js';

export interface StaffLeft {
  id: string;
  /** at which they were left */
  version: number;
  isNew: boolean;
}

/** Who was changed since, has left, or was let in after being new. Those as they were are left out; all are locked. */
export async function touchedStaff(tx: Tx, left: StaffLeft[]): Promise<Map<string, string[]>> {
  const ids = left.map(({ id }) => id);
  const rows = await tx.query<{ id: string; version: number; leftAt: Date | null }>(
    `SELECT id, version, left_at AS "leftAt" FROM staff WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [ids],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const entered = await letIn(tx, ids);
  return new Map(
    left.flatMap(({ id, version, isNew }) => {
      const it = found.get(id);
      const what = [
        ...(it ? [] : ['gone']),
        ...(it?.leftAt ? ['left'] : []),
        ...(it && it.version !== version ? ['edited'] : []),
        ...(isNew && entered.has(id) ? ['let-in'] : []),
      ];
      return what.length > 0 ? [[id, what] as const] : [];
    }),
  );
}
