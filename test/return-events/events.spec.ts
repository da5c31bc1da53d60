/** Long: an event from its plan to its end, with everything that may come between. */
import { RandomSource } from '../../src/platform/ids.js';
import { makeReference } from '../../src/platform/references.js';
import { approvedClaim, claimedVehicle, submittedClaim } from '../factories/claimed-vehicle.js';
import { SettleDue } from '../../src/return-events/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  appointmentOf,
  appointmentStatus,
  eventBody,
  eventDay,
  eventWithOwners,
  invitedOwner,
  noticeKinds,
  noticesTo,
  startOver,
} from './support.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(() => startOver(test));

const url = '/api/v1/return-events';
/** Xuchang time on the event's day. */
const onTheDay = (time: string) => `${eventDay}T${time}:00+08:00`;
const kinds = (appointmentId: string) => noticeKinds(test, appointmentId);
const statusOf = (appointmentId: string) => appointmentStatus(test, appointmentId);
const sweep = () => test.get(SettleDue).execute();

const invited = () => invitedOwner(test);

it('draws another pass code when the one drawn is taken, so that nobody is left out', async () => {
  const { appointmentId } = await invited();
  const taken = makeReference('PZ', (count) => new Uint8Array(count), 'staff');
  await test.database.query('UPDATE appointment SET pass_code = $2 WHERE id = $1', [
    appointmentId,
    taken,
  ]);
  const random = test.get(RandomSource);
  const draw = random.bytes.bind(random);
  let first = true;
  const drawn = jest.spyOn(random, 'bytes').mockImplementation((count) => {
    const isPassCode = count === 7 && first;
    if (isPassCode) first = false;
    return isPassCode ? new Uint8Array(count) : draw(count);
  });
  const other = await invited();
  drawn.mockRestore();
  expect(first).toBe(false);
  const [{ code }] = (await test.database.query<{ code: string }>(
    'SELECT pass_code AS code FROM appointment WHERE id = $1',
    [other.appointmentId],
  )) as [{ code: string }];
  expect(code).not.toBe(taken);
});

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
