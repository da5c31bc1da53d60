import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices } from './visit-notices.js';

/** The owner doesn't come this time. The claim and its approval stay for the next event (rule 8). */
@Injectable()
export class DeclineAppointment {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Saying so twice changes nothing. @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, reason?: string) {
    return this.database.transaction((tx) => this.within(tx, actor, id, reason));
  }

  /** As part of what the caller does. */
  async within(tx: Tx, actor: Actor, id: string, reason?: string) {
    const appointment = await lockAppointment(tx, actor, id);
    if (appointment.status !== 'declined') {
      const before = appointment.status;
      await this.move.to(tx, appointment, 'declined', {
        reason: reason ?? null,
        answeredAt: this.clock.now(),
      });
      await this.notices.callOff(tx, [appointment], '失主本次不来');
      this.audit.record(tx, actor, {
        action: 'appointment-declined',
        unitId: appointment.unitId,
        subjectType: 'appointment',
        subjectId: id,
        person: await this.people.spokenOf(tx, appointment.ownerId),
        before: { status: before },
        after: { status: 'declined', reason },
      });
    }
    return { id, status: appointment.status, version: appointment.version };
  }
}
