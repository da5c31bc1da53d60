import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { lockAdministrators } from '../role-changes/put-roles.js';
import { lockStaff, type LockedStaff } from '../staff/lock-staff.js';
import { isSamePerson } from '../staff/same-person.js';
import { NotYourOwn } from '../staff/staff.errors.js';
import { UnitTree } from '../units/unit-tree.js';
import { SuccessorNeeded, SuccessorUnfit } from './leaving.errors.js';
import { OpenWork } from './open-work.js';

export interface Parting {
  reason: string;
  /** username of who takes open work over; may be absent where there is none */
  successor?: string;
}

/** What leaving and moving have in common: the work goes to a successor, what waits is cancelled, sessions end. */
@Injectable()
export class PartWithWork {
  constructor(
    private readonly work: OpenWork,
    private readonly units: UnitTree,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns who goes, locked, and their successor's name
   * @throws {NotFound | NotYourOwn | SuccessorNeeded | SuccessorUnfit | VehiclesAreOut}
   */
  async execute(
    tx: Tx,
    actor: Actor,
    username: string,
    { reason, successor }: Parting,
  ): Promise<LockedStaff> {
    await lockAdministrators(tx);
    await this.lockBoth(tx, username, successor);
    const staff = await lockStaff(tx, actor, username);
    if (await isSamePerson(tx, actor.id, [staff.id])) throw new NotYourOwn();
    const held = await this.work.heldBy(tx, staff.id);
    if (successor) {
      const to = await this.successor(tx, actor, successor, staff);
      await this.work.handOver(tx, actor, { from: staff, to, reason });
    } else if (held.length > 0) throw new SuccessorNeeded(held);
    await tx.query(
      `UPDATE role_change SET status = 'cancelled' WHERE status = 'waiting' AND (staff_id = $1 OR requested_by = $1)`,
      [staff.id],
    );
    await tx.query(
      'UPDATE staff_session SET ended_at = $2 WHERE staff_id = $1 AND ended_at IS NULL',
      [staff.id, this.clock.now()],
    );
    return staff;
  }

  /** In one order with everybody who names both of them in one act. */
  private async lockBoth(tx: Tx, ...usernames: (string | undefined)[]): Promise<void> {
    const names = usernames.map((it) => it?.trim().toLowerCase());
    await tx.query('SELECT 1 FROM staff WHERE username = ANY($1) ORDER BY id FOR UPDATE', [names]);
  }

  /** Somebody else who sees the work where it lies. */
  private async successor(
    tx: Tx,
    actor: Actor,
    username: string,
    from: LockedStaff,
  ): Promise<LockedStaff> {
    const to = await lockStaff(tx, actor, username);
    if (await isSamePerson(tx, to.id, [from.id]))
      throw new SuccessorUnfit('The successor is somebody else.');
    if (!(await this.units.withBelow(to.unitId)).includes(from.unitId))
      throw new SuccessorUnfit('The successor works in another unit and would not see the work.');
    if (to.roles.includes('administrator'))
      throw new SuccessorUnfit('An administrator has no case data.', 35);
    return to;
  }
}
