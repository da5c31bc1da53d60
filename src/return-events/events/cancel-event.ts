import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { CancelAppointment } from '../appointments/cancel-appointment.js';
import { lockEvent } from './lock-event.js';
import { returnEventLife } from './return-event.status.js';

/** An event falls through: every time is off, and everyone who was told of one is told so. Approvals stay. */
@Injectable()
export class CancelEvent {
  constructor(
    private readonly database: Database,
    private readonly cancel: CancelAppointment,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, eventId: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      returnEventLife.assertMove(event.status, 'cancelled');
      await tx.query(
        `UPDATE return_event SET status = 'cancelled', cancelled_reason = $2, version = version + 1 WHERE id = $1`,
        [eventId, reason],
      );
      const cancelled = await this.cancel.allOf(tx, { event: eventId }, '活动取消');
      this.audit.record(tx, actor, {
        action: 'return-event-cancelled',
        unitId: event.unitId,
        subjectType: 'return-event',
        subjectId: eventId,
        before: { status: event.status },
        after: { status: 'cancelled', reason, ...cancelled },
      });
      return { id: eventId, status: 'cancelled' as const, ...cancelled };
    });
  }
}
