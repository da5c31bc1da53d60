import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { RowShape, type Tx } from '../../platform/database/index.js';
import { Ids, RandomSource } from '../../platform/ids.js';
import { makeReference } from '../../platform/references.js';
import { addDays, startOfXuchangDay } from '../../platform/xuchang-time.js';
import type { ReturnEvent } from '../events/return-event.entity.js';
import { oneLivePerClaim, type Appointment } from './appointment.entity.js';
import { remindersOf, type Due, type DueThing } from './due-things.js';
import type { OneOfMany } from './lock-appointments.js';
import { MoveAppointment } from './move-appointment.js';

/** What an appointment takes from its claim. */
export type ClaimToReturn = Pick<Appointment, 'claimId' | 'vehicleId' | 'reportId' | 'ownerId'>;

export interface NewAppointment extends ClaimToReturn {
  status: 'assigned' | 'checked-in';
  /** absent for who comes without a time */
  slot?: { id: string; startsAt: Date };
  bay?: string;
  arrival?: Pick<Appointment, 'checkInId' | 'checkedInAt' | 'checkedInBy'>;
}

export interface DueOf extends Due {
  appointmentId: string;
}

const appointmentRows = new RowShape('appointment', {
  id: 'uuid',
  event_id: 'uuid',
  unit_id: 'uuid',
  slot_id: 'uuid',
  claim_id: 'uuid',
  vehicle_id: 'uuid',
  report_id: 'uuid',
  owner_id: 'uuid',
  bay: 'text',
  status: 'text',
  pass_code: 'text',
  assigned_at: 'timestamptz',
  check_in_id: 'uuid',
  checked_in_at: 'timestamptz',
  checked_in_by: 'uuid',
});
const dueRows = new RowShape('appointment_due', {
  appointment_id: 'uuid',
  what: 'text',
  due_at: 'timestamptz',
});

/** Writes new appointments and what will fall due about them, in a few statements whatever their number. */
@Injectable()
export class NewAppointments {
  constructor(
    private readonly move: MoveAppointment,
    private readonly clock: Clock,
    private readonly random: RandomSource,
    private readonly ids: Ids,
  ) {}

  /** @returns those that are new: a claim that has a live appointment already gets no second one */
  async insertAll(tx: Tx, event: ReturnEvent, all: NewAppointment[]): Promise<OneOfMany[]> {
    const now = this.clock.now();
    const given = all.map((it) => ({
      ...it,
      id: this.ids.next(),
      passCode: makeReference('PZ', (count) => this.random.bytes(count), 'staff'),
    }));
    const inserted = await tx.query<{ id: string }>(
      `${appointmentRows.insert()} ON CONFLICT ${oneLivePerClaim} DO NOTHING RETURNING id`,
      appointmentRows.valuesOf(
        given.map(({ id, slot, arrival, passCode, ...it }) => [
          ...[id, event.id, event.unitId, slot?.id ?? null],
          ...[it.claimId, it.vehicleId, it.reportId, it.ownerId],
          ...[it.bay ?? null, it.status, passCode, now],
          ...[arrival?.checkInId, arrival?.checkedInAt, arrival?.checkedInBy],
        ]),
      ),
    );
    const isNew = new Set(inserted.map(({ id }) => id));
    const fresh = given.filter(({ id }) => isNew.has(id));
    const noShow = {
      what: 'no-show' as const,
      dueAt: startOfXuchangDay(addDays(event.day, 1)),
    };
    await this.fallDue(
      tx,
      fresh.flatMap(({ id, slot }) =>
        slot
          ? [...remindersOf(slot.startsAt, now), noShow].map((it) => ({ ...it, appointmentId: id }))
          : [],
      ),
    );
    const written = fresh.map(
      ({ id, status, claimId, vehicleId, reportId, ownerId, slot, bay }) => ({
        ...{ id, status, claimId, vehicleId, reportId, ownerId },
        eventId: event.id,
        unitId: event.unitId,
        slotId: slot?.id ?? null,
        bay: bay ?? null,
        version: 1,
      }),
    );
    await this.move.tell(tx, written);
    return written;
  }

  /**
   * The reminders of another time in place of those of the old one.
   *
   * @param kept what stays as it is besides
   */
  async remindAnew(
    tx: Tx,
    timed: { id: string; startsAt: Date }[],
    kept: DueThing[],
  ): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `UPDATE appointment_due SET done_at = $2, outcome = 'called-off'
       WHERE appointment_id = ANY($1) AND done_at IS NULL AND what <> ALL($3)`,
      [timed.map(({ id }) => id), now, kept],
    );
    await this.fallDue(
      tx,
      timed.flatMap(({ id, startsAt }) =>
        remindersOf(startsAt, now).map((it) => ({ ...it, appointmentId: id })),
      ),
    );
  }

  /** Sets when things fall due; what was settled for an earlier time falls due again. */
  async fallDue(tx: Tx, due: DueOf[]): Promise<void> {
    if (due.length === 0) return;
    await tx.query(
      `${dueRows.insert()} ON CONFLICT (appointment_id, what)
       DO UPDATE SET due_at = excluded.due_at, done_at = NULL, outcome = NULL`,
      dueRows.valuesOf(due.map(({ appointmentId, what, dueAt }) => [appointmentId, what, dueAt])),
    );
  }
}
