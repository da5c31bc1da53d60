import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { SettleDue } from '../appointments/settle-due.js';
import { EventNotOpen } from '../return-events.errors.js';
import { lockEvent } from './lock-event.js';
import { returnEventLife } from './return-event.status.js';

/** Invites the owners of an event, all in one transaction. */
@Injectable()
export class InviteOwners {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleDue,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Every invitation falls due as a row; those due now are promised at once, others are swept. Owners who were invited
   * before are not invited again.
   *
   * @param at when the invitations go out; now when absent
   * @returns how many owners, and the batch in which they are told, once it is promised
   * @throws {NotFound | EventNotOpen | NoticeBreaksRule28}
   */
  async execute(actor: Actor, eventId: string, at?: Date) {
    return this.database.transaction(async (tx) => {
      const event = await lockEvent(tx, actor, eventId);
      if (event.status === 'closed' || event.status === 'cancelled') {
        throw new EventNotOpen(event.status);
      }
      if (returnEventLife.canMove(event.status, 'open')) {
        await tx.query(
          `UPDATE return_event SET status = 'open', version = version + 1 WHERE id = $1`,
          [eventId],
        );
      }
      const now = this.clock.now();
      const dueAt = at ?? now;
      const due = await tx.query(
        `INSERT INTO appointment_due (appointment_id, what, due_at)
         SELECT id, 'invitation', $2 FROM appointment WHERE event_id = $1 AND status = 'assigned'
         ON CONFLICT (appointment_id, what) DO UPDATE SET due_at = excluded.due_at, done_at = NULL, outcome = NULL
         RETURNING appointment_id`,
        [eventId, dueAt],
      );
      const { batchId: batch } =
        dueAt <= now ? await this.settle.settleIn(tx, { eventId, isPatient: true }) : {};
      this.audit.record(tx, actor, {
        action: 'owners-invited',
        unitId: event.unitId,
        subjectType: 'return-event',
        subjectId: eventId,
        after: { owners: due.length, dueAt, batch },
      });
      return { owners: due.length, dueAt, ...(batch && { batch }) };
    });
  }
}
