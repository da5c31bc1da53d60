import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { slotsOf, type SlotPlaces } from '../events/free-places.js';
import { lockEvent } from '../events/lock-event.js';
import { SlotFull, SlotPassed } from '../return-events.errors.js';
import type { Appointment } from './appointment.entity.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';
import { NewAppointments } from './new-appointments.js';
import { VisitNotices } from './visit-notices.js';

/** The owner comes at another time of the same event. The bay stays: the vehicle already stands there. */
@Injectable()
export class ChangeSlot {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly appointments: NewAppointments,
    private readonly notices: VisitNotices,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove | SlotFull | SlotPassed} */
  async execute(actor: Actor, id: string, slotId: string) {
    return this.database.transaction(async (tx) => {
      const eventId = await this.eventOf(tx, id);
      await lockEvent(tx, actor, eventId);
      const appointment = await lockAppointment(tx, actor, id);
      const { slotId: before } = appointment;
      if (before === slotId && appointment.status === 'booked') return answer(appointment);
      const slot = await this.freeSlot(tx, eventId, slotId, before);
      await this.move.to(tx, appointment, 'booked', { slotId, answeredAt: this.clock.now() });
      await this.remindAnew(tx, appointment, slot);
      this.audit.record(tx, actor, {
        action: 'appointment-moved',
        unitId: appointment.unitId,
        subjectType: 'appointment',
        subjectId: id,
        before: { slotId: before },
        after: { slotId },
      });
      return answer(appointment);
    });
  }

  private async eventOf(tx: Tx, id: string): Promise<string> {
    const [row] = await tx.query<{ event_id: string }>(
      'SELECT event_id FROM appointment WHERE id = $1',
      [id],
    );
    if (!row) throw new NotFound('appointment');
    return row.event_id;
  }

  private async freeSlot(tx: Tx, eventId: string, slotId: string, own: string | null) {
    const slot = (await slotsOf(tx, eventId)).find((it) => it.id === slotId);
    if (!slot) throw new NotFound('time');
    if (slot.startsAt <= this.clock.now()) throw new SlotPassed();
    if (slotId !== own && slot.taken >= slot.capacity) throw new SlotFull();
    return slot;
  }

  /** What was to be said about the old time is called off; the new one is told, and its reminders fall due. */
  private async remindAnew(tx: Tx, appointment: Appointment, { startsAt }: SlotPlaces) {
    await this.notices.callOff(tx, [appointment], '已改约');
    await this.appointments.remindAnew(tx, [{ id: appointment.id, startsAt }], ['no-show']);
    await this.notices.moved(tx, await this.notices.withPlans(tx, [appointment]));
  }
}

function answer({ id, status, slotId, version }: Appointment) {
  return { id, status, slotId, version };
}
