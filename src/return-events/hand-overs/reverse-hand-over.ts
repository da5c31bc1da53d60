import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People, SealedWords } from '../../people/index.js';
import { isSamePerson } from '../../identity/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Facts } from '../../platform/facts/index.js';
import { lockRecoveredVehicle } from '../../recovered-vehicles/index.js';
import { countedAs, returnReversed } from '../../sentence/index.js';
import { lockAppointment } from '../appointments/lock-appointment.js';
import { MoveAppointment } from '../appointments/move-appointment.js';
import { KeeperAfterReversal } from './keeper-after-reversal.js';
import { HandOver, wordsOfHandOver } from './hand-over.entity.js';
import { AlreadyReversed, ReversalNeedsAnother, VehicleGone } from './hand-over.errors.js';

export interface Reversal {
  reason: string;
  /** the vehicle stands here again; one that has left is a matter of dispute */
  vehicleIsAtHand: boolean;
  /** username of who keeps it from now on, where who kept it before has left */
  custodian?: string;
}

/** Rule 17: a hand-over is never edited; a mistake is reversed with approval, its list number stays, crossed out. */
@Injectable()
export class ReverseHandOver {
  constructor(
    private readonly database: Database,
    private readonly keepers: KeeperAfterReversal,
    private readonly move: MoveAppointment,
    private readonly facts: Facts,
    private readonly people: People,
    private readonly words: SealedWords,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | AlreadyReversed | ReversalNeedsAnother | VehicleGone | CustodianHasLeft | CustodianIsInvestigator} */
  async execute(actor: Actor, id: string, { reason, vehicleIsAtHand, custodian }: Reversal) {
    return this.database.transaction(async (tx) => {
      const keeper = await this.keepers.find(tx, id, custodian);
      const { handOver, vehicle } = await this.lock(tx, actor, id);
      if (handOver.reversedAt) throw new AlreadyReversed();
      if (await isSamePerson(tx, actor.id, [handOver.deskOfficerId]))
        throw new ReversalNeedsAnother();
      if (!vehicleIsAtHand) throw new VehicleGone();
      await this.keepers.keep(tx, vehicle, keeper);
      const reversedAt = this.clock.now();
      const sealed = await this.words.seal(
        tx,
        handOver.recipientPersonId,
        wordsOfHandOver(id, 'reversed_reason'),
        reason,
      );
      await tx.query(
        'UPDATE hand_over SET reversed_at = $2, reversed_by = $3, reversed_reason = $4 WHERE id = $1',
        [id, reversedAt, actor.id, sealed],
      );
      const appointment = await lockAppointment(tx, actor, handOver.appointmentId);
      await this.move.to(tx, appointment, 'cancelled', { reason: '发还已撤销' });
      const { claimId, vehicleId, reportId } = handOver;
      await this.facts.record(tx, returnReversed, {
        subjectId: vehicleId,
        unitIds: [vehicle.unitId],
        category: countedAs(vehicle),
        reverses: handOver.factId,
        details: { handOverId: id, claimId, vehicleId, reportId, part: vehicle.part },
      });
      this.audit.record(tx, actor, {
        action: 'hand-over-reversed',
        unitId: handOver.unitId,
        subjectType: 'hand-over',
        subjectId: id,
        person: await this.people.spokenOf(tx, handOver.recipientPersonId),
        after: { reason, reversedAt },
      });
      return { id, reversedAt };
    });
  }

  /** The vehicle's line first, like everyone who acts on it. */
  private async lock(tx: Tx, actor: Actor, id: string) {
    const known = await tx.manager.findOneBy(HandOver, { id });
    if (!known || !seesUnit(actor, known.unitId)) throw new NotFound('hand-over');
    const vehicle = await lockRecoveredVehicle(tx, actor, known.vehicleId);
    const handOver = await tx.manager.findOneOrFail(HandOver, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    return { handOver, vehicle };
  }
}
