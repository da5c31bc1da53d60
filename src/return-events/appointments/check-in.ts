import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { lockEvent } from '../events/lock-event.js';
import type { ReturnEvent } from '../events/return-event.entity.js';
import { refuseSecondHandOver } from '../hand-overs/standing-hand-over.js';
import {
  AlreadyCheckedIn,
  CheckInIdReused,
  EventNotOpen,
  NotExpected,
} from '../return-events.errors.js';
import { Appointment } from './appointment.entity.js';
import { liveAppointmentStatuses } from './appointment.status.js';
import type { OneOfMany } from './lock-appointments.js';
import { FindClaim, type FoundClaim, type Recognised } from './find-claim.js';
import { MoveAppointment } from './move-appointment.js';
import { NewAppointments } from './new-appointments.js';

export interface Arrival extends Recognised {
  /** made by the desk's device: sent again, nothing happens again */
  id: string;
}

/** An owner arrives: with a pass, a reference or in front of their vehicle; without a time, if the return is approved. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly database: Database,
    private readonly findClaim: FindClaim,
    private readonly move: MoveAppointment,
    private readonly appointments: NewAppointments,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | EventNotOpen | AlreadyCheckedIn | AlreadyHandedOver | NotExpected | CheckInIdReused} */
  async execute(actor: Actor, eventId: string, arrival: Arrival): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      const claim = await this.findClaim.by(tx, actor, arrival);
      const earlier = await tx.manager.findOneBy(Appointment, { checkInId: arrival.id });
      if (earlier && earlier.claimId !== claim.claimId) throw new CheckInIdReused();
      if (earlier) return { id: earlier.id };
      await refuseSecondHandOver(tx, claim.vehicleId);
      await this.begin(tx, event);
      const appointment = await this.receive(tx, actor, event, claim, arrival.id);
      this.audit.record(tx, actor, {
        action: 'owner-checked-in',
        unitId: event.unitId,
        subjectType: 'appointment',
        subjectId: appointment.id,
        after: {
          claimId: claim.claimId,
          vehicleId: claim.vehicleId,
          hadTime: !!appointment.slotId,
        },
      });
      return { id: appointment.id };
    });
  }

  /** The first arrival sets the event running. */
  private async begin(tx: Tx, { id, status }: ReturnEvent): Promise<void> {
    if (status === 'closed' || status === 'cancelled') throw new EventNotOpen(status);
    if (status === 'running') return;
    await tx.query(
      `UPDATE return_event SET status = 'running', version = version + 1 WHERE id = $1`,
      [id],
    );
  }

  private async receive(
    tx: Tx,
    actor: Actor,
    event: ReturnEvent,
    claim: FoundClaim,
    checkInId: string,
  ): Promise<OneOfMany> {
    const arrived = { checkInId, checkedInAt: this.clock.now(), checkedInBy: actor.id };
    const live = await this.liveOf(tx, claim.claimId);
    if (live?.checkedInAt) {
      const desk = await usernameOf(tx, live.checkedInBy);
      throw new AlreadyCheckedIn(live.checkedInAt, desk, live.id);
    }
    if (live?.eventId === event.id) return this.move.to(tx, live, 'checked-in', arrived);
    if (!live && claim.status !== 'approved') throw new NotExpected();
    if (live) await this.move.to(tx, live, 'moved', { reason: event.id });
    const { status: _, ...toReturn } = claim;
    const [walkIn] = await this.appointments.insertAll(tx, event, [
      { ...toReturn, status: 'checked-in', arrival: arrived },
    ]);
    if (!walkIn) throw new AlreadyCheckedIn(arrived.checkedInAt, null, null);
    return walkIn;
  }

  private async liveOf(tx: Tx, claimId: string): Promise<Appointment | null> {
    return tx.manager
      .createQueryBuilder(Appointment, 'appointment')
      .setLock('pessimistic_write')
      .where('claim_id = :claimId AND status IN (:...live)', {
        claimId,
        live: liveAppointmentStatuses,
      })
      .getOne();
  }
}

async function usernameOf(tx: Tx, id: string | null): Promise<string | null> {
  const [row] = await tx.query<{ username: string }>('SELECT username FROM staff WHERE id = $1', [
    id,
  ]);
  return row?.username ?? null;
}
