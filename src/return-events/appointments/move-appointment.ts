import { Injectable } from '@nestjs/common';
import { SealedWords } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { appointmentChanged } from '../../sentence/index.js';
import { appointmentReasonOf, type Appointment } from './appointment.entity.js';
import { appointmentLife, awaitedStatuses, type AppointmentStatus } from './appointment.status.js';

type AppointmentChanges = Partial<Omit<Appointment, 'reason'>> & { reason?: string | null };

/** Moves a locked appointment, calls off what was still to fall due when nobody is awaited any more, and says so. */
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
      reason === undefined
        ? {}
        : {
            reason: await this.words.seal(
              tx,
              appointment.ownerId,
              appointmentReasonOf(appointment.id),
              reason,
            ),
          };
    const moved = await tx.manager.save(
      Object.assign(appointment, changes, sealed, { status, version: appointment.version + 1 }),
    );
    if (!awaitedStatuses.some((it) => it === status)) {
      await tx.query(
        `UPDATE appointment_due SET done_at = $2, outcome = 'called-off'
         WHERE appointment_id = $1 AND done_at IS NULL`,
        [appointment.id, this.clock.now()],
      );
    }
    await this.tell(tx, moved);
    return moved;
  }

  async tell(tx: Tx, it: Appointment): Promise<void> {
    await this.facts.record(tx, appointmentChanged, {
      subjectId: it.id,
      unitIds: [it.unitId],
      details: {
        appointmentId: it.id,
        eventId: it.eventId,
        claimId: it.claimId,
        vehicleId: it.vehicleId,
        reportId: it.reportId,
      },
    });
  }
}
