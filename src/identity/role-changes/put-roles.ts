import type { Tx } from '../../platform/database/index.js';
import type { Role } from '../roles.js';
import { AdministratorStandsAlone, TwoAdministratorsRemain } from '../staff/staff.errors.js';

const cityAdministrators = `
  FROM staff JOIN unit ON unit.id = unit_id
  WHERE 'administrator' = ANY (roles) AND left_at IS NULL AND parent_id IS NULL`;

export const fewestAdministrators = 2;

/** Whoever may make the administrators fewer waits here for all others who may. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.query(`SELECT staff.id ${cityAdministrators} ORDER BY staff.id FOR UPDATE OF staff`);
}

/** Counts people: two accounts of one person are one. @throws {TwoAdministratorsRemain} rule 35 */
export async function assertTwoAdministrators(tx: Tx): Promise<void> {
  const [row] = await tx.query<{ people: number }>(
    `SELECT count(DISTINCT first_account_id)::int AS people ${cityAdministrators}`,
  );
  if (row!.people < fewestAdministrators) throw new TwoAdministratorsRemain();
}

/** @throws {AdministratorStandsAlone} rule 35 */
export async function putRoles(tx: Tx, staffId: string, roles: Role[]): Promise<void> {
  if (roles.includes('administrator') && roles.length > 1) throw new AdministratorStandsAlone();
  await tx.query('UPDATE staff SET roles = $2, version = version + 1 WHERE id = $1', [
    staffId,
    roles,
  ]);
}
