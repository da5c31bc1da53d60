import { approvedClaim, claimedVehicle, submittedClaim } from '../factories/claimed-vehicle.js';
import {
  Appointments,
  BookAppointment,
  ChangeSlot,
  DeclineAppointment,
  InviteOwners,
  SettleDue,
} from '../../src/return-events/index.js';
import { publicActor } from '../../src/platform/actor.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { appointmentOf, eventBody, eventDay, eventWithOwners, noticesTo } from './support.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

/** Each test begins on 11 August with nobody waiting. */
beforeEach(async () => {
  test.clock.set('2022-08-11T01:00:00Z');
  await test.database.query(`UPDATE claim SET status = 'withdrawn'`);
  await test.database.query(`UPDATE appointment SET status = 'cancelled'`);
});

const url = '/api/v1/return-events';
/** Xuchang time on the event's day. */
const onTheDay = (time: string) => `${eventDay}T${time}:00+08:00`;
const kinds = async (appointmentId: string) =>
  (await noticesTo(test, appointmentId)).map(({ kind }) => kind);
const statusOf = async (appointmentId: string) => {
  const [row] = await test.database.query<{ status: string }>(
    'SELECT status FROM appointment WHERE id = $1',
    [appointmentId],
  );
  return row!.status;
};
const sweep = () => test.get(SettleDue).execute();

async function invited(): Promise<{ eventId: string; appointmentId: string; claimId: string }> {
  const { claimId } = await approvedClaim(test);
  const eventId = await eventWithOwners(test);
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, eventId);
  return { eventId, appointmentId: await appointmentOf(test, claimId), claimId };
}

it('plans, assigns who waits longest first, invites, and counts each', async () => {
  const squad = await test.as('squad');
  const later = await submittedClaim(test, {
    report: { reportedAt: new Date('2022-08-05T00:00:00Z') },
  });
  const first = await approvedClaim(test, {
    report: { reportedAt: new Date('2022-08-02T00:00:00Z') },
  });
  const open = await claimedVehicle(test);
  const planned = await squad.post(url, eventBody());
  expect(planned.status).toBe(201);
  expect(planned.body).toMatchObject({ status: 'planned', slots: 4, capacity: 48 });
  const { id } = planned.body;
  expect((await squad.post(`${url}/${id}/assign`)).body).toEqual({ assigned: 2, waiting: 0 });
  expect((await squad.post(`${url}/${id}/assign`)).body).toEqual({ assigned: 0, waiting: 0 });
  const { items } = (await squad.get(`${url}/${id}/appointments`)).body;
  expect(items.map((it: { bay: string }) => it.bay)).toEqual(['A-001', 'A-002']);
  expect(items.map((it: { claim: { id: string } }) => it.claim.id)).toEqual([
    first.claimId,
    later.claimId,
  ]);
  expect(items[0].owner.name).toMatch(/\*/);
  expect(JSON.stringify(items)).not.toContain(open.claimId);
  expect((await squad.post(`${url}/${id}/invite`, {})).body.owners).toBe(2);
  const { body } = await squad.get(`${url}/${id}`);
  expect(body).toMatchObject({
    status: 'open',
    unit: 'weidu',
    counts: { invited: 2, assigned: 0 },
  });
  expect(body.slots[0]).toMatchObject({ capacity: 12, taken: 2 });
});

it('leaves waiting who finds no room, and an empty event empty', async () => {
  const squad = await test.as('squad');
  await approvedClaim(test);
  await approvedClaim(test);
  const tight = eventBody({ until: '09:05', desks: 1 });
  const { id } = (await squad.post(url, tight)).body;
  expect((await squad.post(`${url}/${id}/assign`)).body).toEqual({ assigned: 1, waiting: 1 });
  const empty = (await squad.post(url, eventBody())).body;
  expect((await squad.get(`${url}/${empty.id}/arrivals`)).body).toEqual({ items: [] });
  expect((await squad.post(`${url}/${empty.id}/invite`, {})).body.owners).toBe(0);
});

it('is planned by squad and desk, and 404 to another unit', async () => {
  const squad = await test.as('squad');
  const { id } = (await squad.post(url, eventBody())).body;
  for (const username of ['approver', 'custodian', 'inspector', 'admin']) {
    expect((await (await test.as(username)).post(url, eventBody())).status).toBe(403);
  }
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`${url}/${id}`)).status).toBe(404);
  expect((await neighbour.post(`${url}/${id}/assign`)).status).toBe(404);
  expect((await neighbour.get(`${url}/${id}/appointments`)).status).toBe(404);
  expect((await squad.post(url, eventBody({ day: '2022-08-10' }))).body.code).toBe(
    'event-day-passed',
  );
});

it('invites once, however often it is asked, by two at a time', async () => {
  const { eventId, appointmentId } = await invited();
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await Promise.all([1, 2, 3].map(() => test.get(InviteOwners).execute(squad, eventId)));
  await Promise.all([sweep(), sweep()]);
  expect(await kinds(appointmentId)).toEqual(['event-invitation']);
  expect((await noticesTo(test, appointmentId))[0]!.same_as).toBe(
    `event-invitation:${appointmentId}`,
  );
});

it('holds invitations back until the time given', async () => {
  const { claimId } = await approvedClaim(test);
  const eventId = await eventWithOwners(test);
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, eventId, new Date('2022-08-20T01:00:00Z'));
  const appointmentId = await appointmentOf(test, claimId);
  await sweep();
  expect(await statusOf(appointmentId)).toBe('assigned');
  test.clock.set('2022-08-20T01:00:00Z');
  await sweep();
  expect(await statusOf(appointmentId)).toBe('invited');
});

it('reminds 7 days, 24 hours and 2 hours before, each once though swept twice', async () => {
  const { appointmentId } = await invited();
  const expected = ['event-invitation'];
  for (const moment of ['2022-09-01T01:00:00Z', '2022-09-07T01:00:00Z', '2022-09-07T23:00:00Z']) {
    test.clock.set(new Date(new Date(moment).getTime() - 1));
    await sweep();
    expect(await kinds(appointmentId)).toEqual(expected);
    test.clock.set(moment);
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expected.push('event-reminder');
    expect(await kinds(appointmentId)).toEqual(expected);
  }
});

it('catches up after an outage of three days with one message, not with all it missed', async () => {
  const { appointmentId } = await invited();
  test.clock.set('2022-09-04T06:00:00Z'); // the reminder of 1 September was missed
  await sweep();
  expect(await kinds(appointmentId)).toEqual(['event-invitation', 'event-reminder']);
  test.clock.set('2022-09-07T23:30:00Z'); // three days down: 24 hours and 2 hours before both passed
  await sweep();
  expect(await kinds(appointmentId)).toEqual([
    'event-invitation',
    'event-reminder',
    'event-reminder',
  ]);
  const outcomes = await test.database.query(
    `SELECT what, outcome FROM appointment_due WHERE appointment_id = $1 AND what LIKE 'reminder%' ORDER BY due_at`,
    [appointmentId],
  );
  expect(outcomes).toEqual([
    { what: 'reminder-7-days', outcome: 'done' },
    { what: 'reminder-24-hours', outcome: 'overtaken' },
    { what: 'reminder-2-hours', outcome: 'done' },
  ]);
});

it('marks who did not come after the day, though it was down until then, and says nothing late', async () => {
  const { eventId, appointmentId, claimId } = await invited();
  test.clock.set('2022-09-08T15:59:59Z'); // 23:59:59 in Xuchang
  await sweep();
  expect(await statusOf(appointmentId)).toBe('invited');
  test.clock.set('2022-09-11T02:00:00Z');
  await sweep();
  await sweep();
  expect(await statusOf(appointmentId)).toBe('no-show');
  expect(await kinds(appointmentId)).toEqual(['event-invitation']);
  const squad = await test.as('squad');
  expect((await squad.post(`${url}/${eventId}/close`)).body.status).toBe('closed');
  // rule 8: who does not come keeps the approval for the next event
  expect((await squad.get(`/api/v1/claims/${claimId}`)).body.status).toBe('approved');
  await eventWithOwners(test, { day: '2022-09-15' });
  expect(await statusOf(await appointmentOf(test, claimId))).toBe('assigned');
});

it('a cancelled event tells everyone who was invited, and nobody else', async () => {
  const { eventId, appointmentId } = await invited();
  const second = await approvedClaim(test);
  const squad = await test.as('squad');
  await squad.post(`${url}/${eventId}/assign`);
  const silent = await appointmentOf(test, second.claimId);
  const cancelled = await squad.post(`${url}/${eventId}/cancel`, { reason: '大雨' });
  expect(cancelled.body).toMatchObject({ status: 'cancelled', cancelled: 2, told: 1 });
  expect(await kinds(silent)).toEqual([]);
  expect((await noticesTo(test, appointmentId)).map(({ kind, status }) => [kind, status])).toEqual([
    ['event-invitation', 'cancelled'],
    ['event-cancelled', 'created'],
  ]);
  test.clock.set(onTheDay('08:00'));
  await sweep();
  expect(await kinds(appointmentId)).toHaveLength(2);
  const again = await (await test.as('squad')).post(`${url}/${eventId}/cancel`, { reason: '雨' });
  expect(again.status).toBe(409);
  await eventWithOwners(test, { day: '2022-09-15' });
  expect(await statusOf(await appointmentOf(test, second.claimId))).toBe('assigned');
});

it('a match undone after the invitation tells the owner not to come', async () => {
  const { claimId } = await invited();
  const squad = await test.as('squad');
  const [claim] = await test.database.query<{ match_id: string }>(
    'SELECT match_id FROM claim WHERE id = $1',
    [claimId],
  );
  await squad.post(`/api/v1/matches/${claim!.match_id}/undo`, { reason: '看错了' });
  const appointmentId = await appointmentOf(test, claimId);
  expect(await statusOf(appointmentId)).toBe('cancelled');
  expect(await kinds(appointmentId)).toEqual(['event-invitation', 'event-cancelled']);
});

it('rule 14: nobody is reminded of a vehicle in dispute', async () => {
  const { appointmentId, claimId } = await invited();
  const squad = await test.as('squad');
  const { vehicle } = (await squad.get(`/api/v1/claims/${claimId}`)).body;
  await squad.post(`/api/v1/recovered-vehicles/${vehicle.id}/disputes`, { text: '买车人到场' });
  test.clock.set('2022-09-01T01:00:00Z');
  await sweep();
  expect(await kinds(appointmentId)).toEqual(['event-invitation']);
});

describe('an owner answers on the phone', () => {
  let squad: Client;
  const act = (id: string, what: string, body?: object) =>
    squad.post(`/api/v1/appointments/${id}/${what}`, body);

  beforeEach(async () => {
    squad = await test.as('squad');
  });

  it('comes: said twice, it is booked once', async () => {
    const { appointmentId } = await invited();
    const [first, second] = await Promise.all([
      act(appointmentId, 'book'),
      act(appointmentId, 'book'),
    ]);
    expect([first.body.status, second.body.status]).toEqual(['booked', 'booked']);
    expect(first.body.version).toBe(second.body.version);
  });

  it('comes at another time: told so, and reminded of the new one only', async () => {
    const { eventId, appointmentId } = await invited();
    const { slots } = (await squad.get(`${url}/${eventId}`)).body;
    expect((await act(appointmentId, 'slot', { slotId: slots[3].id })).body.status).toBe('booked');
    expect(await kinds(appointmentId)).toEqual(['event-invitation', 'visit-moved']);
    test.clock.set('2022-09-01T01:00:00Z'); // 7 days before the old time
    await sweep();
    expect(await kinds(appointmentId)).toHaveLength(2);
    test.clock.set('2022-09-01T02:30:00Z'); // 7 days before the new one
    await sweep();
    expect(await kinds(appointmentId)).toEqual([
      'event-invitation',
      'visit-moved',
      'event-reminder',
    ]);
  });

  it('two owners and one place: one gets it, the other is told it is taken', async () => {
    const first = await approvedClaim(test);
    const second = await approvedClaim(test);
    const eventId = await eventWithOwners(test, { until: '10:30', desks: 1, minutesEach: 30 });
    const ids = [
      await appointmentOf(test, first.claimId),
      await appointmentOf(test, second.claimId),
    ];
    const { slots } = (await squad.get(`${url}/${eventId}`)).body;
    const answers = await Promise.all(ids.map((id) => act(id, 'slot', { slotId: slots[2].id })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('slot-full');
  });

  it('does not come: the approval stays', async () => {
    const { appointmentId, claimId } = await invited();
    expect((await act(appointmentId, 'decline', { reason: '出差' })).body.status).toBe('declined');
    expect((await act(appointmentId, 'decline', {})).body.status).toBe('declined');
    expect((await act(appointmentId, 'book')).status).toBe(409);
    expect((await squad.get(`/api/v1/claims/${claimId}`)).body.status).toBe('approved');
  });

  it('answers on the web too, through the gate that has proven whose it is', async () => {
    const { eventId, appointmentId } = await invited();
    await test.get(BookAppointment).execute(publicActor, appointmentId);
    const [, slot] = await test.get(Appointments).freeSlots(test.database, eventId);
    await test.get(ChangeSlot).execute(publicActor, appointmentId, slot!.id);
    await test.get(DeclineAppointment).execute(publicActor, appointmentId);
    expect(await statusOf(appointmentId)).toBe('declined');
  });

  it('says it is not theirs: the claim is withdrawn for an officer to look again', async () => {
    const { appointmentId, claimId } = await invited();
    expect((await act(appointmentId, 'not-mine')).status).toBe(200);
    expect((await act(appointmentId, 'not-mine')).status).toBe(200);
    expect((await squad.get(`/api/v1/claims/${claimId}`)).body.status).toBe('withdrawn');
    expect(await kinds(appointmentId)).toEqual(['event-invitation']);
  });
});

it('presents pennants, each counted on the event’s day and once for a repeated key', async () => {
  const { eventId, appointmentId } = await invited();
  test.clock.set(onTheDay('10:00'));
  const squad = await test.as('squad');
  const body = { count: 7, appointmentIds: [appointmentId] };
  const key = { 'idempotency-key': 'pennants-1' };
  const answers = await Promise.all([
    squad.post(`${url}/${eventId}/pennants`, body, key),
    squad.post(`${url}/${eventId}/pennants`, body, key),
  ]);
  expect(answers.map((it) => it.body.pennants)).toEqual([7, 7]);
  const [row] = await test.database.query(
    `SELECT count(*) AS pennants, min(occurred_on) AS day FROM fact WHERE fact = 'pennant-presented' AND subject_id = $1`,
    [eventId],
  );
  expect(row).toEqual({ pennants: 7, day: eventDay });
  expect((await squad.get(`${url}/${eventId}`)).body.counts.pennants).toBe(7);
});
