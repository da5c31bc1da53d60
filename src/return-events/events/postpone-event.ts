import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { addDays, startOfXuchangDay } from '../../platform/xuchang-time.js';
import { awaitedStatuses } from '../appointments/appointment.status.js';
import { lockAppointments, type OneOfMany } from '../appointments/lock-appointments.js';
import { MoveAppointment } from '../appointments/move-appointment.js';
import { NewAppointments } from '../appointments/new-appointments.js';
import { VisitNotices } from '../appointments/visit-notices.js';
import { EventDayNotLater, EventNotOpen } from '../return-events.errors.js';
import { lockEvent } from './lock-event.js';

const dayMs = 24 * 3_600_000;

/** Puts an event off to a later day: everyone keeps their time of day and their bay, and who was told of it is told. */
@Injectable()
export class PostponeEvent {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly appointments: NewAppointments,
    private readonly notices: VisitNotices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param day in Asia/Shanghai
   * @returns how many are expected, how many had been told of the old day, and the batch in which they are told
   * @throws {NotFound | EventNotOpen | EventDayNotLater | NoticeBreaksRule28}
   */
  async execute(actor: Actor, eventId: string, day: string) {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      const { status, day: before } = event;
      if (status !== 'planned' && status !== 'open') throw new EventNotOpen(status);
      const isAhead = startOfXuchangDay(addDays(day, 1)) > this.clock.now();
      if (day <= before || !isAhead) throw new EventDayNotLater(before);
      await this.shift(tx, eventId, before, day);
      const expected = await lockAppointments(tx, 'event_id = $1 AND status = ANY($2)', [
        eventId,
        awaitedStatuses,
      ]);
      await this.move.bump(tx, expected);
      await this.fallDueAnew(tx, expected, day);
      const told = expected.filter((it) => it.status !== 'assigned');
      const batch = await this.notices.postponed(tx, told);
      this.audit.record(tx, actor, {
        action: 'return-event-postponed',
        unitId: event.unitId,
        subjectType: 'return-event',
        subjectId: eventId,
        before: { day: before },
        after: { day, expected: expected.length, told: told.length, batch },
      });
      return {
        ...{ id: eventId, status, day, expected: expected.length, told: told.length },
        ...(batch && { batch }),
      };
    });
  }

  private async shift(tx: Tx, eventId: string, before: string, day: string): Promise<void> {
    const ms = startOfXuchangDay(day).getTime() - startOfXuchangDay(before).getTime();
    await tx.query('UPDATE return_event SET day = $2, version = version + 1 WHERE id = $1', [
      eventId,
      day,
    ]);
    // All times of an event are on one day, so none meets another on its way.
    await tx.query(
      `UPDATE event_slot SET starts_at = starts_at + make_interval(days => $2),
         ends_at = ends_at + make_interval(days => $2) WHERE event_id = $1`,
      [eventId, ms / dayMs],
    );
  }

  /** Reminders and the no-show are of the new day; an invitation that is still to go out goes out as it would have. */
  private async fallDueAnew(tx: Tx, expected: OneOfMany[], day: string): Promise<void> {
    const timed = (await this.notices.withPlans(tx, expected)).map(({ appointment, visit }) => ({
      id: appointment.id,
      startsAt: visit.from,
    }));
    await this.appointments.remindAnew(tx, timed, ['invitation', 'no-show']);
    const dueAt = startOfXuchangDay(addDays(day, 1));
    await this.appointments.fallDue(
      tx,
      timed.map(({ id }) => ({ appointmentId: id, what: 'no-show', dueAt })),
    );
  }
}
