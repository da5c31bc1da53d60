import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { CallTaken } from '../contact.errors.js';
import { lockContact } from '../ladder/lock-contact.js';

const heldForMs = 15 * 60_000;

/** An officer takes a call, so that no other desk calls the same person meanwhile. */
@Injectable()
export class TakeCall {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** For a quarter of an hour; taking one's own again begins it anew. @throws {NotFound | CallTaken} */
  async execute(actor: Actor, id: string): Promise<{ id: string; takenUntil: Date }> {
    return this.database.transaction(async (tx) => {
      const contact = await lockContact(tx, actor, id);
      const now = this.clock.now();
      const takenUntil = new Date(now.getTime() + heldForMs);
      const taken = await tx.query(
        `UPDATE contact SET taken_by = $2, taken_until = $3 WHERE id = $1 AND status = 'trying' AND step = 'call'
           AND (taken_by IS NULL OR taken_by = $2 OR taken_until <= $4) RETURNING id`,
        [id, actor.id, takenUntil, now],
      );
      if (taken.length === 0) throw new CallTaken();
      this.audit.record(tx, actor, {
        action: 'owner-call-taken',
        unitId: contact.unitId,
        subjectType: 'contact',
        subjectId: id,
      });
      return { id, takenUntil };
    });
  }
}
