import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';

/** The owner says they come at the time given: on the web, or on the phone through an officer. */
@Injectable()
export class BookAppointment {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Saying so twice changes nothing. @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      const appointment = await lockAppointment(tx, actor, id);
      if (appointment.status !== 'booked') {
        const before = appointment.status;
        await this.move.to(tx, appointment, 'booked', { answeredAt: this.clock.now() });
        this.audit.record(tx, actor, {
          action: 'appointment-booked',
          unitId: appointment.unitId,
          subjectType: 'appointment',
          subjectId: id,
          before: { status: before },
          after: { status: 'booked' },
        });
      }
      return { id, status: appointment.status, version: appointment.version };
    });
  }
}
