import { Injectable } from '@nestjs/common';
import type { PersonDetails } from '../../people/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { RequestRoleChange } from '../role-changes/request-role-change.js';
import { isStrong, type Role } from '../roles.js';
import { UnitClosed } from '../units/unit.errors.js';
import { UnitTree } from '../units/unit-tree.js';
import { HireStaff } from './hire-staff.js';
import { lockStaff } from './lock-staff.js';
import { AdministratorStandsAlone, AlreadyWorksHere, UsernameTaken } from './staff.errors.js';

export interface NewcomerToStaff {
  username: string;
  unitCode: string;
  roles: Role[];
  reason: string;
  person: PersonDetails & { idNumber: string };
}

/**
 * An administrator takes somebody on. Nobody can sign in as them yet: the first password needs two. Strong roles wait
 * for a second administrator (rule 35).
 */
@Injectable()
export class TakeOnStaff {
  constructor(
    private readonly database: Database,
    private readonly hire: HireStaff,
    private readonly roleChanges: RequestRoleChange,
    private readonly units: UnitTree,
  ) {}

  /** @throws {NotFound} unit @throws {UnitClosed | UsernameTaken | AlreadyWorksHere} @throws {AdministratorStandsAlone} */
  async execute(actor: Actor, newcomer: NewcomerToStaff) {
    const unit = await this.units.byCode(newcomer.unitCode);
    if (!seesUnit(actor, unit.id)) throw new NotFound('unit');
    if (unit.closedAt) throw new UnitClosed();
    if (newcomer.roles.includes('administrator') && newcomer.roles.length > 1)
      throw new AdministratorStandsAlone();
    return this.database
      .transaction((tx) => this.takeOn(tx, actor, newcomer))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new UsernameTaken();
        throw error;
      });
  }

  private async takeOn(tx: Tx, actor: Actor, { reason, ...newcomer }: NewcomerToStaff) {
    const roles = newcomer.roles.filter((role) => !isStrong(role));
    const id = await this.hire.within(tx, actor, { ...newcomer, roles });
    await this.refuseSecondAccount(tx, id);
    const staff = await lockStaff(tx, actor, newcomer.username);
    const waiting = [];
    for (const role of newcomer.roles.filter(isStrong)) {
      waiting.push(
        await this.roleChanges.within(tx, actor, staff, { kind: 'grant', role, reason }),
      );
    }
    return { id, username: newcomer.username, roles, waiting };
  }

  /** Two accounts count as one person anyway; a second one would only be a way round somebody's eyes. */
  private async refuseSecondAccount(tx: Tx, id: string): Promise<void> {
    const [other] = await tx.query(
      `SELECT 1 FROM staff me JOIN staff other ON other.first_account_id = me.first_account_id
       WHERE me.id = $1 AND other.id <> $1 AND other.left_at IS NULL LIMIT 1`,
      [id],
    );
    if (other) throw new AlreadyWorksHere();
  }
}
