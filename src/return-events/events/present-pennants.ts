import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Facts } from '../../platform/facts/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { pennantPresented } from '../../sentence/index.js';
import { Appointment } from '../appointments/appointment.entity.js';
import { EventNotOpen } from '../return-events.errors.js';
import { lockEvent } from './lock-event.js';
import { Pennant } from './pennant.entity.js';

export interface NewPennants {
  count: number;
  /** whose they are, as far as they had an appointment at this event; the rest were presented by others */
  appointmentIds?: string[];
}

/** Owners present pennants (锦旗): one row and one fact each, counted on the event's day. */
@Injectable()
export class PresentPennants {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | EventNotOpen} for an event that was cancelled */
  async execute(actor: Actor, eventId: string, given: NewPennants, request?: RepeatableRequest) {
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const event = await lockEvent(tx, actor, eventId);
        if (event.status === 'cancelled') throw new EventNotOpen(event.status);
        const from = given.appointmentIds ?? [];
        for (const id of from) {
          if (!(await tx.manager.existsBy(Appointment, { id, eventId }))) {
            throw new NotFound('appointment');
          }
        }
        for (let index = 0; index < given.count; index += 1) {
          const factId = await this.facts.record(tx, pennantPresented, {
            subjectId: eventId,
            unitIds: [event.unitId],
            occurredOn: event.day,
            details: undefined,
          });
          await tx.manager.insert(Pennant, {
            id: this.ids.next(),
            eventId,
            appointmentId: from[index] ?? null,
            recordedBy: actor.id,
            recordedAt: this.clock.now(),
            factId,
          });
        }
        this.audit.record(tx, actor, {
          action: 'pennants-presented',
          unitId: event.unitId,
          subjectType: 'return-event',
          subjectId: eventId,
          after: { ...given },
        });
        const [row] = await tx.query<{ pennants: number }>(
          'SELECT count(*) AS pennants FROM pennant WHERE event_id = $1',
          [eventId],
        );
        return { id: eventId, pennants: row!.pennants };
      }),
    );
  }
}
