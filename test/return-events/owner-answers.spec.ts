import { approvedClaim } from '../factories/claimed-vehicle.js';
import { PublicViews } from '../../src/public-gate/index.js';
import {
  BookAppointment,
  ChangeSlot,
  DeclineAppointment,
  SettleDue,
} from '../../src/return-events/index.js';
import { publicActor } from '../../src/platform/actor.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import {
  appointmentOf,
  appointmentStatus,
  eventWithOwners,
  invitedOwner,
  noticeKinds,
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
const freeTimes = (eventId: string) => test.get(PublicViews).freeSlots(eventId, test.clock.now());

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

  it('rule 11: somebody comes for them: the desk sees whom to expect, masked; named again, the last counts', async () => {
    const { appointmentId, eventId } = await invited();
    const agent = { name: '王浩', phone: '13837400022' };
    expect((await act(appointmentId, 'book', { agent })).body.status).toBe('booked');
    expect((await act(appointmentId, 'book', { agent })).body.status).toBe('booked');
    const expected = async () =>
      (await squad.get(`/api/v1/appointments/${appointmentId}`)).body.agent;
    expect(await expected()).toMatchObject({ name: '王*', phone: '138****0022' });
    const named = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'agent-named' AND subject_id = $1`,
      [appointmentId],
    );
    expect(named).toHaveLength(1);
    const other = { name: '李娜', phone: '13837400023' };
    await test.get(BookAppointment).execute(publicActor, appointmentId, other);
    expect(await expected()).toMatchObject({ name: '李*', phone: '138****0023' });
    const [row] = (await squad.get(`${url}/${eventId}/appointments`)).body.items;
    expect(row.agent).toMatchObject({ name: '李*' });
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
    // Of the three times it was the third; one owner left theirs, the other stayed where they were.
    const free = await freeTimes(eventId);
    expect(free).toHaveLength(1);
    expect([slots[0].id, slots[1].id]).toContain(free[0]!.id);
    test.clock.set('2022-09-08T02:30:00Z');
    expect(await freeTimes(eventId)).toEqual([]);
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
    const [, slot] = await freeTimes(eventId);
    await test.get(ChangeSlot).execute(publicActor, appointmentId, slot!.id);
    await test.get(DeclineAppointment).execute(publicActor, appointmentId);
    expect(await statusOf(appointmentId)).toBe('declined');
  });

  it('says it is not theirs: the claim is withdrawn for an officer to look again', async () => {
    const { appointmentId, claimId } = await invited();
    const said = { note: '颜色不对' };
    expect((await act(appointmentId, 'not-mine', said)).status).toBe(200);
    expect((await act(appointmentId, 'not-mine')).status).toBe(200);
    const { body: seen } = await squad.get(`/api/v1/appointments/${appointmentId}`);
    expect(seen.reason).toBe('not-mine: 颜色不对');
    expect((await squad.get(`/api/v1/claims/${claimId}`)).body.status).toBe('withdrawn');
    expect(await kinds(appointmentId)).toEqual(['event-invitation']);
  });
});
