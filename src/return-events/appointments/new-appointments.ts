import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Ids, RandomSource } from '../../platform/ids.js';
import { makeReference } from '../../platform/references.js';
import { addDays, startOfXuchangDay } from '../../platform/xuchang-time.js';
import type { ReturnEvent } from '../events/return-event.entity.js';
import { Appointment } from './appointment.entity.js';
import { remindersOf, type Due } from './due-things.js';
import { MoveAppointment } from './move-appointment.js';

/** What an appointment takes from its claim. */
export type ClaimToReturn = Pick<Appointment, 'claimId' | 'vehicleId' | 'reportId' | 'ownerId'>;

type Given = Partial<Appointment> & Pick<Appointment, 'status'>;

/** Writes new appointments and what will fall due about them. */
@Injectable()
export class NewAppointments {
  constructor(
    private readonly move: MoveAppointment,
    private readonly clock: Clock,
    private readonly random: RandomSource,
    private readonly ids: Ids,
  ) {}

  /** @returns undefined when the claim has a live appointment already */
  async insert(
    tx: Tx,
    event: ReturnEvent,
    claim: ClaimToReturn,
    given: Given,
    slotStartsAt?: Date,
  ): Promise<Appointment | undefined> {
    const now = this.clock.now();
    const appointment = tx.manager.create(Appointment, {
      id: this.ids.next(),
      eventId: event.id,
      unitId: event.unitId,
      ...claim,
      passCode: makeReference('PZ', (count) => this.random.bytes(count), 'staff'),
      assignedAt: now,
      ...given,
    });
    const written = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(Appointment)
      .values(appointment)
      .orIgnore()
      .returning('id')
      .execute();
    if (written.raw.length === 0) return undefined;
    if (slotStartsAt) {
      await this.fallDue(tx, appointment.id, [
        ...remindersOf(slotStartsAt, now),
        { what: 'no-show', dueAt: startOfXuchangDay(addDays(event.day, 1)) },
      ]);
    }
    await this.move.tell(tx, appointment);
    return appointment;
  }

  /** Sets when things fall due; what was settled for an earlier time falls due again. */
  async fallDue(tx: Tx, appointmentId: string, due: readonly Due[]): Promise<void> {
    for (const { what, dueAt } of due) {
      await tx.query(
        `INSERT INTO appointment_due (appointment_id, what, due_at) VALUES ($1, $2, $3)
         ON CONFLICT (appointment_id, what) DO UPDATE SET due_at = $3, done_at = NULL, outcome = NULL`,
        [appointmentId, what, dueAt],
      );
    }
  }
}
