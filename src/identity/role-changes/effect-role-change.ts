import type { Tx } from '../../platform/database/index.js';
import { roles, type Role } from '../roles.js';
import type { LockedStaff } from '../staff/lock-staff.js';
import { assertTwoAdministrators, putRoles } from './put-roles.js';
import type { RoleChange } from './role-change.entity.js';
import { RoleAlreadySo } from './role-change.errors.js';

/**
 * Gives or takes a role of somebody whom the caller has locked; for taking an administrator's, all administrators.
 *
 * @returns the roles they have from now on
 * @throws {RoleAlreadySo}
 * @throws {AdministratorStandsAlone | TwoAdministratorsRemain} rule 35
 */
export async function effectRoleChange(
  tx: Tx,
  staff: LockedStaff,
  { kind, role }: Pick<RoleChange, 'kind' | 'role'>,
): Promise<Role[]> {
  assertChanges(staff, { kind, role });
  const held = new Set(staff.roles);
  if (kind === 'grant') held.add(role);
  else held.delete(role);
  const next = roles.filter((it) => held.has(it));
  await putRoles(tx, staff.id, next);
  if (kind === 'revoke' && role === 'administrator') await assertTwoAdministrators(tx);
  return next;
}

/** @throws {RoleAlreadySo} */
export function assertChanges(
  staff: LockedStaff,
  { kind, role }: Pick<RoleChange, 'kind' | 'role'>,
): void {
  if (staff.roles.includes(role) === (kind === 'grant')) throw new RoleAlreadySo(kind);
}
