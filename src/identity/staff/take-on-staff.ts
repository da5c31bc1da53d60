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
    return this.database
      .transaction((tx) => this.within(tx, actor, newcomer))
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw new UsernameTaken();
        throw error;
      });
  }

  /** As `execute`, in the caller's transaction; refuses before it writes, so that a list may pass over one. */
  async within(tx: Tx, actor: Actor, newcomer: NewcomerToStaff) {
    const unit = await this.units.byCode(newcomer.unitCode);
    if (!seesUnit(actor, unit.id)) throw new NotFound('unit', 'unitCode');
    if (unit.closedAt) throw new UnitClosed();
    if (newcomer.roles.includes('administrator') && newcomer.roles.length > 1)
      throw new AdministratorStandsAlone();
    const [taken] = await tx.query('SELECT 1 FROM staff WHERE username = $1', [newcomer.username]);
    if (taken) throw new UsernameTaken();
    await this.refuseSecondAccount(tx, newcomer.person.idNumber);
    return this.takeOn(tx, actor, newcomer);
  }

  private async takeOn(tx: Tx, actor: Actor, { reason, ...newcomer }: NewcomerToStaff) {
    const roles = newcomer.roles.filter((role) => !isStrong(role));
    const id = await this.hire.within(tx, actor, { ...newcomer, roles });
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
  private async refuseSecondAccount(tx: Tx, idNumber: string): Promise<void> {
    const first = await this.hire.firstAccountOf(tx, idNumber);
    const [other] = await tx.query(
      'SELECT 1 FROM staff WHERE first_account_id = $1 AND left_at IS NULL LIMIT 1',
      [first ?? null],
    );
    if (other) throw new AlreadyWorksHere();
  }
}
