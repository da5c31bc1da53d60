import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { EventStillBusy } from '../return-events.errors.js';
import { lockEvent } from './lock-event.js';
import { returnEventLife } from './return-event.status.js';

/** The event is over: every owner was served, moved on, declined or missed it. */
@Injectable()
export class CloseEvent {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove | EventStillBusy} */
  async execute(actor: Actor, eventId: string) {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      returnEventLife.assertMove(event.status, 'closed');
      const [row] = await tx.query<{ live: number }>(
        `SELECT count(*) AS live FROM appointment
         WHERE event_id = $1 AND status IN ('assigned', 'invited', 'booked', 'checked-in')`,
        [eventId],
      );
      if (row!.live > 0) throw new EventStillBusy(row!.live);
      await tx.query(
        `UPDATE return_event SET status = 'closed', version = version + 1 WHERE id = $1`,
        [eventId],
      );
      this.audit.record(tx, actor, {
        action: 'return-event-closed',
        unitId: event.unitId,
        subjectType: 'return-event',
        subjectId: eventId,
        before: { status: event.status },
        after: { status: 'closed' },
      });
      return { id: eventId, status: 'closed' as const };
    });
  }
}
