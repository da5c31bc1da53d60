import { approvedClaim } from '../factories/claimed-vehicle.js';
import { InviteOwners, SettleDue } from '../../src/return-events/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import {
  appointmentOf,
  appointmentStatus,
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
const kinds = (appointmentId: string) => noticeKinds(test, appointmentId);
const statusOf = (appointmentId: string) => appointmentStatus(test, appointmentId);
const sweep = () => test.get(SettleDue).execute();

const invited = () => invitedOwner(test);

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
