import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { lockAppointment } from './lock-appointment.js';
import { MoveAppointment } from './move-appointment.js';
import { VisitNotices } from './visit-notices.js';

/** The owner did not come, or left before the hand-over. The approval stays for the next event (rule 8). */
@Injectable()
export class MarkNoShow {
  constructor(
    private readonly database: Database,
    private readonly move: MoveAppointment,
    private readonly notices: VisitNotices,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      const appointment = await lockAppointment(tx, actor, id);
      const before = appointment.status;
      await this.move.to(tx, appointment, 'no-show');
      await this.notices.callOff(tx, [appointment], '失主未到场');
      this.audit.record(tx, actor, {
        action: 'appointment-missed',
        unitId: appointment.unitId,
        subjectType: 'appointment',
        subjectId: id,
        before: { status: before },
        after: { status: 'no-show' },
      });
      return { id, status: appointment.status, version: appointment.version };
    });
  }
}
