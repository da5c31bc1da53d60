import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { TransferStaff } from '../leaving/transfer-staff.js';
import { RequestRoleChange } from '../role-changes/request-role-change.js';
import { isStrong, type Role } from '../roles.js';
import { UnitTree } from '../units/unit-tree.js';
import { CorrectStaff } from './correct-staff.js';
import { lockStaff, type LockedStaff } from './lock-staff.js';
import { isSamePerson } from './same-person.js';
import { AdministratorsOneByOne, AdministratorStandsAlone, NotYourOwn } from './staff.errors.js';

export interface StaffAsListed {
  name: string;
  phone: string;
  /** whom the list means; undefined asks nothing */
  idNumber?: string;
  unitCode: string;
  roles: Role[];
  reason: string;
}

/** What it was before, for taking it back. */
export type StaffBefore = Pick<StaffAsListed, 'name' | 'phone' | 'unitCode' | 'roles'>;

/**
 * Somebody who works here as a list says: corrected, moved, given and relieved of roles, each by its own use case. Strong
 * roles wait for a second administrator either way (rule 35); administrators are moved and relieved one by one.
 */
@Injectable()
export class BringStaffUpTo {
  constructor(
    private readonly correct: CorrectStaff,
    private readonly transfer: TransferStaff,
    private readonly roleChanges: RequestRoleChange,
    private readonly units: UnitTree,
  ) {}

  /** Refuses before it writes. @throws {NotFound} and what the use cases throw */
  async within(tx: Tx, actor: Actor, id: string, listed: StaffAsListed) {
    const staff = await this.lock(tx, actor, id);
    if (await isSamePerson(tx, actor.id, [staff.id])) throw new NotYourOwn();
    const unit = await this.units.byId(staff.unitId);
    const moves = unit.code !== listed.unitCode;
    this.assertRoles(staff, listed.roles, moves);
    const known = await this.correct.look(tx, staff, listed.idNumber);
    const { unitCode, reason } = listed;
    if (moves) await this.transfer.within(tx, actor, staff.username, { unitCode, reason });
    const now = await this.lock(tx, actor, id);
    await this.correct.within(tx, actor, now, listed);
    await this.bringRoles(tx, actor, now, listed);
    const { name = '', phone = '' } = known?.details ?? {};
    const before: StaffBefore = { name, phone, unitCode: unit.code, roles: staff.roles };
    return { version: await versionOf(tx, id), before };
  }

  private async lock(tx: Tx, actor: Actor, id: string): Promise<LockedStaff> {
    const [row] = await tx.query<{ username: string }>('SELECT username FROM staff WHERE id = $1', [
      id,
    ]);
    if (!row) throw new NotFound('member of staff');
    return lockStaff(tx, actor, row.username);
  }

  private assertRoles(staff: LockedStaff, roles: Role[], moves: boolean): void {
    if (roles.includes('administrator') && roles.length > 1) throw new AdministratorStandsAlone();
    const stays = !moves && roles.includes('administrator');
    if (staff.roles.includes('administrator') && !stays) throw new AdministratorsOneByOne();
  }

  /** What waits already is not asked for again; what waits against the list is asked for no more. */
  private async bringRoles(
    tx: Tx,
    actor: Actor,
    staff: LockedStaff,
    { roles, reason }: StaffAsListed,
  ): Promise<void> {
    await tx.query(
      `UPDATE role_change SET status = 'cancelled'
       WHERE staff_id = $1 AND status = 'waiting' AND (kind = 'grant') <> (role = ANY($2))`,
      [staff.id, roles],
    );
    const waiting = await tx.query<{ role: Role }>(
      `SELECT role FROM role_change WHERE staff_id = $1 AND status = 'waiting'`,
      [staff.id],
    );
    const isNews = (role: Role) => !waiting.some((it) => it.role === role);
    let held = staff.roles;
    for (const role of staff.roles.filter((it) => !roles.includes(it) && isNews(it))) {
      const wanted = { kind: 'revoke' as const, role, reason };
      await this.roleChanges.within(tx, actor, { ...staff, roles: held }, wanted);
      if (!isStrong(role)) held = held.filter((it) => it !== role);
    }
    for (const role of roles.filter((it) => !staff.roles.includes(it) && isNews(it))) {
      const wanted = { kind: 'grant' as const, role, reason };
      await this.roleChanges.within(tx, actor, { ...staff, roles: held }, wanted);
      if (!isStrong(role)) held = [...held, role];
    }
  }
}

async function versionOf(tx: Tx, id: string): Promise<number> {
  const [row] = await tx.query<{ version: number }>('SELECT version FROM staff WHERE id = $1', [
    id,
  ]);
  return row!.version;
}
