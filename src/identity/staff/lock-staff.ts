import { seesUnit, type Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import type { Staff } from './staff.entity.js';

export type LockedStaff = Pick<Staff, 'id' | 'username' | 'unitId' | 'roles' | 'firstAccountId'>;

const columns = `id, username, unit_id AS "unitId", roles, first_account_id AS "firstAccountId"`;

/**
 * Locks somebody who works here and whom the actor may see.
 *
 * @throws {NotFound} alike for a name nobody has, who has left, and another unit's
 */
export async function lockStaff(tx: Tx, actor: Actor, username: string): Promise<LockedStaff> {
  const [staff] = await tx.query<LockedStaff>(
    `SELECT ${columns} FROM staff WHERE username = $1 AND left_at IS NULL FOR UPDATE`,
    [username.trim().toLowerCase()],
  );
  if (!staff || !seesUnit(actor, staff.unitId)) throw new NotFound('member of staff');
  return staff;
}
