import { Injectable } from '@nestjs/common';
import {
  aboutPart,
  Notices,
  PromiseBatch,
  saidOfEither,
  type AnyNewNotice,
  type NoticeKind,
} from '../../notifications/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { DueThing } from './due-things.js';
import type { OneOfMany } from './lock-appointments.js';
import { visitPlansOf, type VisitPlan } from './visit-plans.js';

/** Somebody with a time, and what they are told of it. */
export interface Told {
  appointment: OneOfMany;
  visit: VisitPlan;
}

/** Promises what owners are told about their time at an event. Each message is known by its own key: told once. */
@Injectable()
export class VisitNotices {
  constructor(
    private readonly notices: Notices,
    private readonly promiseBatch: PromiseBatch,
  ) {}

  /** All of one event. @returns the batch's id */
  async invite(tx: Tx, told: Told[]): Promise<string | undefined> {
    return this.batch(tx, 'event-invitation', told, told.map(invitation));
  }

  async remind(tx: Tx, told: (Told & { what: DueThing })[]): Promise<void> {
    await this.notices.promiseAll(
      tx,
      told.map(({ appointment: it, visit, what }) =>
        visitNotice('event-reminder', `event-${what}:${it.id}:${it.slotId}`, it, visit),
      ),
    );
  }

  async moved(tx: Tx, told: Told[]): Promise<void> {
    await this.notices.promiseAll(tx, told.map(changeOfTime));
  }

  /**
   * Whoever was told of a time is told that it is off; what was still to be said about it isn't said any more.
   *
   * @param isOneBatch all of one event, whose progress is watched
   * @returns the batch's id
   */
  async cancelled(
    tx: Tx,
    all: OneOfMany[],
    wasTold: OneOfMany[],
    why: string,
    isOneBatch: boolean,
  ): Promise<string | undefined> {
    await this.callOff(tx, all, why);
    const told = await this.withPlans(tx, wasTold);
    if (isOneBatch) return this.batch(tx, 'event-cancelled', told, told.map(cancellation));
    await this.notices.promiseAll(tx, told.map(cancellation));
    return undefined;
  }

  /**
   * All of one event. Whose invitation has not gone out is invited to the new time; the others are told that it changed.
   *
   * @returns the batch's id
   */
  async postponed(tx: Tx, wasTold: OneOfMany[]): Promise<string | undefined> {
    const calledOff = await this.callOff(tx, wasTold, '活动改期');
    const unheard = new Set(calledOff.flatMap((it) => (isInvitation(it.kind) ? [it.aboutId] : [])));
    const told = await this.withPlans(tx, wasTold);
    return this.batch(
      tx,
      'visit-moved',
      told,
      told.map((it) => (unheard.has(it.appointment.id) ? invitationAnew(it) : changeOfTime(it))),
    );
  }

  /** Who has a time, with what is said of it. */
  async withPlans(tx: Tx, appointments: OneOfMany[]): Promise<Told[]> {
    if (appointments.length === 0) return [];
    const plans = await visitPlansOf(
      tx,
      appointments.map(({ id }) => id),
    );
    return appointments.flatMap((appointment) => {
      const visit = plans.get(appointment.id);
      return visit ? [{ appointment, visit }] : [];
    });
  }

  /** @param why stands in the notices' trail, in Chinese */
  async callOff(tx: Tx, appointments: OneOfMany[], why: string) {
    return this.notices.cancelAboutAll(
      tx,
      'appointment',
      appointments.map(({ id }) => id),
      why,
    );
  }

  private async batch(
    tx: Tx,
    kind: 'event-invitation' | 'event-cancelled' | 'visit-moved',
    told: Told[],
    wanted: AnyNewNotice[],
  ): Promise<string | undefined> {
    if (!told[0]) return undefined;
    const { eventId, unitId } = told[0].appointment;
    const about = { type: 'return-event', id: eventId } as const;
    return this.promiseBatch.execute(tx, { kind, about, unitId }, wanted);
  }
}

const isInvitation = (kind: NoticeKind) =>
  saidOfEither('event-invitation').some((it) => it === kind);

const invitation = ({ appointment, visit }: Told) =>
  visitNotice('event-invitation', `event-invitation:${appointment.id}`, appointment, visit);

const invitationAnew = ({ appointment: it, visit }: Told) =>
  visitNotice('event-invitation', `event-invitation:${it.id}:${it.version}`, it, visit);

const changeOfTime = ({ appointment: it, visit }: Told) =>
  visitNotice('visit-moved', `visit-moved:${it.id}:${it.version}`, it, visit);

function cancellation({ appointment: it, visit }: Told): AnyNewNotice {
  const { vehicle, part, reference, from, place } = visit;
  const notice = {
    kind: 'event-cancelled',
    sameAs: `event-cancelled:${it.id}`,
    personId: it.ownerId,
    about: { type: 'appointment', id: it.id },
    unitId: it.unitId,
    parameters: { vehicle, reference, from, place },
  } as const;
  return aboutPart(notice, part);
}

function visitNotice(
  kind: 'event-invitation' | 'event-reminder' | 'visit-moved',
  sameAs: string,
  it: OneOfMany,
  { vehicle, part, reference, from, until, place, bay }: VisitPlan,
): AnyNewNotice {
  const notice = {
    kind,
    sameAs,
    personId: it.ownerId,
    about: { type: 'appointment' as const, id: it.id },
    unitId: it.unitId,
    parameters: { vehicle, reference, from, until, place, ...(bay && { bay }) },
    usefulUntil: from,
  };
  return aboutPart(notice, part);
}
