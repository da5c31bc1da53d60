import {
  AssignOwners,
  BookAppointment,
  CheckIn,
  CloseEvent,
  InviteOwners,
  PlanReturnEvent,
  PresentPennants,
} from '../../../src/return-events/index.js';
import { Database } from '../../../src/platform/database/index.js';
import { Ids } from '../../../src/platform/ids.js';
import type { Act } from '../act.js';
import { one, type Stage } from '../stage.js';

const clockTime = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

export const planEvent: Act<'plan-event'> = async (stage, actor, step) => {
  const { name, venue, day, opens, closes } = stage.event(step.event);
  const { id } = await stage.use(PlanReturnEvent).execute(actor, {
    ...{ name, venue, day },
    from: clockTime(opens),
    until: clockTime(closes),
    minutesEach: 5,
    desks: 2,
  });
  stage.written.events.set(step.event, id);
};

export const assignOwners: Act<'assign-owners'> = async (stage, actor, { event }) => {
  await stage.use(AssignOwners).execute(actor, one(stage.written.events, event));
};

export const invite: Act<'invite'> = async (stage, actor, { event }) => {
  await stage.use(InviteOwners).execute(actor, one(stage.written.events, event));
};

export const book: Act<'book'> = async (stage, actor, { event, vehicle }) => {
  await stage.use(BookAppointment).execute(actor, await appointmentOf(stage, event, vehicle));
};

/** The owner shows up in front of their vehicle; the desk's device makes the id of the arrival. */
export const checkIn: Act<'check-in'> = async (stage, actor, { event, vehicle }) => {
  await stage.use(CheckIn).execute(actor, one(stage.written.events, event), {
    id: stage.use(Ids).next(),
    label: one(stage.written.labels, vehicle),
  });
};

export const presentPennant: Act<'present-pennant'> = async (stage, actor, step) => {
  const { from } = stage.event(step.event).pennants[step.pennant]!;
  const isKnown = !stage.lost.has(from);
  const appointmentIds = isKnown ? [await appointmentOf(stage, step.event, from)] : [];
  await stage
    .use(PresentPennants)
    .execute(actor, one(stage.written.events, step.event), { count: 1, appointmentIds });
};

export const closeEvent: Act<'close-event'> = async (stage, actor, { event }) => {
  await stage.use(CloseEvent).execute(actor, one(stage.written.events, event));
};

/** The time that an owner was given at an event. */
export async function appointmentOf(stage: Stage, event: string, vehicle: string): Promise<string> {
  const [appointment] = await stage
    .use(Database)
    .query<{ id: string }>('SELECT id FROM appointment WHERE event_id = $1 AND vehicle_id = $2', [
      one(stage.written.events, event),
      one(stage.written.vehicles, vehicle),
    ]);
  if (!appointment) throw new Error(`${vehicle} has no time at ${event}.`);
  return appointment.id;
}
