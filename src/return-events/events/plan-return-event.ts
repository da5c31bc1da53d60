import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { UnitTree } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Once, type RepeatableRequest } from '../../platform/idempotency/index.js';
import { Ids } from '../../platform/ids.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { EventDayPassed } from '../return-events.errors.js';
import { EventSlot } from './event-slot.entity.js';
import { planSlots, type DeskPlan } from './plan-slots.js';
import { ReturnEvent } from './return-event.entity.js';

export interface NewReturnEvent extends DeskPlan {
  name: string;
  venue: string;
  /** the unit's own when absent, like the phone */
  address?: string;
  phone?: string;
  bayPrefix?: string;
}

/** Plans a day and a place, and from its desks the times that owners are told. */
@Injectable()
export class PlanReturnEvent {
  constructor(
    private readonly database: Database,
    private readonly units: UnitTree,
    private readonly audit: Audit,
    private readonly once: Once,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {EventDayPassed | InvalidInput} `event-has-no-slot` */
  async execute(actor: Actor, plan: NewReturnEvent, request?: RepeatableRequest) {
    const now = this.clock.now();
    if (plan.day < xuchangDay(now)) throw new EventDayPassed();
    const unit = await this.units.byId(actor.unitId!);
    const slots = planSlots(plan);
    return this.database.transaction((tx) =>
      this.once.do(tx, request, async () => {
        const id = this.ids.next();
        await tx.manager.insert(ReturnEvent, {
          id,
          name: plan.name,
          unitId: unit.id,
          venue: plan.venue,
          address: plan.address ?? unit.address,
          phone: plan.phone ?? unit.phone,
          day: plan.day,
          status: 'planned',
          minutesEach: plan.minutesEach,
          desks: plan.desks,
          plannedBy: actor.id,
          plannedAt: now,
        });
        const bayPrefix = plan.bayPrefix ?? '';
        await tx.manager.insert(
          EventSlot,
          slots.map((slot) => ({ id: this.ids.next(), eventId: id, bayPrefix, ...slot })),
        );
        this.audit.record(tx, actor, {
          action: 'return-event-planned',
          unitId: unit.id,
          subjectType: 'return-event',
          subjectId: id,
          after: { ...plan },
        });
        const capacity = slots.reduce((sum, slot) => sum + slot.capacity, 0);
        return { id, status: 'planned' as const, slots: slots.length, capacity };
      }),
    );
  }
}
