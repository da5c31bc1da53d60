import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { lockStaff } from '../staff/lock-staff.js';
import { isSamePerson } from '../staff/same-person.js';
import { AnotherAdministratorDecides } from '../staff/staff.errors.js';
import { effectRoleChange } from './effect-role-change.js';
import { lockAdministrators } from './put-roles.js';
import { RoleChange } from './role-change.entity.js';
import { roleChangeLife } from './role-change.status.js';

/** The second administrator's word on a strong role (rule 35). */
@Injectable()
export class DecideRoleChange {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {NotFound | IllegalMove | RoleAlreadySo}
   * @throws {AnotherAdministratorDecides | AdministratorStandsAlone | TwoAdministratorsRemain} rule 35
   */
  async approve(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      await lockAdministrators(tx);
      const { change, staff } = await this.lock(tx, actor, id);
      roleChangeLife.assertMove(change.status, 'done');
      const roles = await effectRoleChange(tx, staff, change);
      await this.decide(tx, actor, id, 'done');
      const { kind, role } = change;
      this.audit.record(tx, actor, {
        action: 'role-change-approved',
        unitId: staff.unitId,
        subjectType: 'staff',
        subjectId: staff.id,
        before: { roles: staff.roles },
        after: { roles, roleChangeId: id, kind, role },
      });
      return { id, kind, role, status: 'done' as const };
    });
  }

  /** @throws {NotFound | IllegalMove} @throws {AnotherAdministratorDecides} rule 35 */
  async reject(actor: Actor, id: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const { change, staff } = await this.lock(tx, actor, id);
      roleChangeLife.assertMove(change.status, 'rejected');
      await this.decide(tx, actor, id, 'rejected', reason);
      const { kind, role } = change;
      this.audit.record(tx, actor, {
        action: 'role-change-rejected',
        unitId: staff.unitId,
        subjectType: 'staff',
        subjectId: staff.id,
        after: { roleChangeId: id, kind, role, reason },
      });
      return { id, kind, role, status: 'rejected' as const };
    });
  }

  /** The member of staff first, like everyone who acts on them. */
  private async lock(tx: Tx, actor: Actor, id: string) {
    const [known] = await tx.query<{ username: string }>(
      'SELECT username FROM role_change JOIN staff ON staff.id = staff_id WHERE role_change.id = $1',
      [id],
    );
    if (!known) throw new NotFound('role change');
    const staff = await lockStaff(tx, actor, known.username);
    const change = await tx.manager.findOneByOrFail(RoleChange, { id });
    if (await isSamePerson(tx, actor.id, [change.requestedBy, staff.id]))
      throw new AnotherAdministratorDecides();
    return { change, staff };
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    id: string,
    to: 'done' | 'rejected',
    setback?: string,
  ): Promise<void> {
    await tx.query(
      'UPDATE role_change SET status = $2, decided_by = $3, decided_at = $4, setback = $5 WHERE id = $1',
      [id, to, actor.id, this.clock.now(), setback ?? null],
    );
  }
}
