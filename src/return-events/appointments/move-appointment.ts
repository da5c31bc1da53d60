import { Injectable } from '@nestjs/common';
import { SealedWords } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { appointmentChanged } from '../../sentence/index.js';
import { appointmentReasonOf, type Appointment } from './appointment.entity.js';
import { appointmentLife, awaitedStatuses, type AppointmentStatus } from './appointment.status.js';
import type { OneOfMany } from './lock-appointments.js';

type AppointmentChanges = Partial<Omit<Appointment, 'reason'>> & { reason?: string | null };

/** Moves locked appointments, calls off what was still to fall due when nobody is awaited any more, and says so. */
@Injectable()
export class MoveAppointment {
  constructor(
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly words: SealedWords,
  ) {}

  /** @throws {IllegalMove} */
  async to(
    tx: Tx,
    appointment: Appointment,
    status: AppointmentStatus,
    { reason, ...changes }: AppointmentChanges = {},
  ): Promise<Appointment> {
    appointmentLife.assertMove(appointment.status, status);
    const sealed =
      reason === undefined ? {} : { reason: await this.sealed(tx, appointment, reason) };
    const moved = await tx.manager.save(
      Object.assign(appointment, changes, sealed, { status, version: appointment.version + 1 }),
    );
    await this.callOff(tx, [appointment], status);
    await this.tell(tx, [moved]);
    return moved;
  }

  /**
   * Many alike, in a few statements whatever their number.
   *
   * @throws {IllegalMove}
   */
  async all(
    tx: Tx,
    appointments: OneOfMany[],
    status: AppointmentStatus,
    { reason, invitedAt }: { reason?: string; invitedAt?: Date } = {},
  ): Promise<void> {
    if (appointments.length === 0) return;
    for (const { status: from } of appointments) appointmentLife.assertMove(from, status);
    const reasons = await this.words.sealOfMany(
      tx,
      appointments.map(({ id, ownerId }) => ({
        personId: ownerId,
        place: appointmentReasonOf(id),
        text: reason,
      })),
    );
    await tx.query(
      `UPDATE appointment SET status = $3, version = version + 1, reason = coalesce(moved.reason, appointment.reason),
         invited_at = coalesce($4, invited_at)
       FROM unnest($1::uuid[], $2::bytea[]) AS moved (id, reason) WHERE appointment.id = moved.id`,
      [appointments.map(({ id }) => id), reasons, status, invitedAt ?? null],
    );
    for (const it of appointments) Object.assign(it, { status, version: it.version + 1 });
    await this.callOff(tx, appointments, status);
    await this.tell(tx, appointments);
  }

  /** Something about them has changed, though not where they stand. */
  async bump(tx: Tx, appointments: OneOfMany[]): Promise<void> {
    if (appointments.length === 0) return;
    await tx.query('UPDATE appointment SET version = version + 1 WHERE id = ANY($1)', [
      appointments.map(({ id }) => id),
    ]);
    for (const it of appointments) it.version += 1;
    await this.tell(tx, appointments);
  }

  async tell(tx: Tx, appointments: OneOfMany[]): Promise<void> {
    await this.facts.recordAll(
      tx,
      appointmentChanged,
      appointments.map(({ id, unitId, eventId, claimId, vehicleId, reportId }) => ({
        subjectId: id,
        unitIds: [unitId],
        details: { appointmentId: id, eventId, claimId, vehicleId, reportId },
      })),
    );
  }

  private async sealed(tx: Tx, { id, ownerId }: Appointment, text: string | null) {
    return this.words.seal(tx, ownerId, appointmentReasonOf(id), text);
  }

  private async callOff(tx: Tx, appointments: OneOfMany[], status: AppointmentStatus) {
    if (awaitedStatuses.some((it) => it === status)) return;
    await tx.query(
      `UPDATE appointment_due SET done_at = $2, outcome = 'called-off'
       WHERE appointment_id = ANY($1) AND done_at IS NULL`,
      [appointments.map(({ id }) => id), this.clock.now()],
    );
  }
}
