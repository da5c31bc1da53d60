import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import { isStrong, type Role } from '../roles.js';
import { lockStaff, type LockedStaff } from '../staff/lock-staff.js';
import { isSamePerson } from '../staff/same-person.js';
import { NotYourOwn } from '../staff/staff.errors.js';
import { assertChanges, effectRoleChange } from './effect-role-change.js';
import type { RoleChangeKind } from './role-change.entity.js';
import { RoleChangeWaits } from './role-change.errors.js';
import type { RoleChangeStatus } from './role-change.status.js';

export interface WantedRoleChange {
  kind: RoleChangeKind;
  role: Role;
  reason: string;
}

export interface RequestedRoleChange {
  id: string;
  kind: RoleChangeKind;
  role: Role;
  status: RoleChangeStatus;
}

/** An administrator gives or takes a role: a weak one at once, a strong one when a second administrator agrees. */
@Injectable()
export class RequestRoleChange {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | RoleAlreadySo | RoleChangeWaits} @throws {NotYourOwn | AdministratorStandsAlone} rule 35 */
  async execute(
    actor: Actor,
    username: string,
    wanted: WantedRoleChange,
  ): Promise<RequestedRoleChange> {
    return this.database
      .transaction(async (tx) => {
        const staff = await lockStaff(tx, actor, username);
        if (await isSamePerson(tx, actor.id, [staff.id])) throw new NotYourOwn();
        return this.within(tx, actor, staff, wanted);
      })
      .catch((error: unknown) => {
        if (isUniqueViolation(error, 'role_change_one_waiting')) throw new RoleChangeWaits();
        throw error;
      });
  }

  /** The same as part of another act, for somebody whom the caller has locked. */
  async within(
    tx: Tx,
    actor: Actor,
    staff: LockedStaff,
    { kind, role, reason }: WantedRoleChange,
  ): Promise<RequestedRoleChange> {
    assertChanges(staff, { kind, role });
    const id = this.ids.next();
    const status = isStrong(role) ? 'waiting' : 'done';
    await tx.query(
      `INSERT INTO role_change (id, staff_id, kind, role, status, reason, requested_by, requested_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, staff.id, kind, role, status, reason, actor.id, this.clock.now()],
    );
    const roles =
      status === 'done' ? await effectRoleChange(tx, staff, { kind, role }) : staff.roles;
    this.audit.record(tx, actor, {
      action: status === 'done' ? 'role-changed' : 'role-change-requested',
      unitId: staff.unitId,
      subjectType: 'staff',
      subjectId: staff.id,
      before: { roles: staff.roles },
      after: { roles, roleChangeId: id, kind, role, reason },
    });
    return { id, kind, role, status };
  }
}
