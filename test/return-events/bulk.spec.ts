import { approvedClaims } from '../../bench/invitations/approved-claims.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { Tx } from '../../src/platform/database/tx.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import type { Actor } from '../../src/platform/actor.js';
import {
  AssignOwners,
  CancelEvent,
  InviteOwners,
  PlanReturnEvent,
  SettleDue,
} from '../../src/return-events/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventBody, startOver } from './support.js';

const owners = 120;

let test: TestApp;
let squad: Actor;
let eventId: string;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.get(StaffDirectory).actorNamed('squad');
});

afterAll(() => test.close());

beforeEach(async () => {
  await startOver(test);
  await approvedClaims((type) => test.get(type), squad.unitId!, squad.id!, owners);
  eventId = (await test.get(PlanReturnEvent).execute(squad, eventBody({ desks: 5 }))).id;
  await test.get(AssignOwners).execute(squad, eventId);
});

const invite = (at?: Date) => test.get(InviteOwners).execute(squad, eventId, at);

interface Told {
  kind: string;
  status: string;
  batch: string | null;
  notices: number;
  people: number;
  transactions: number;
}

/** What the owners of this event were told, grouped. */
function told(): Promise<Told[]> {
  return test.database.query<Told>(
    `SELECT notice.kind, notice.status, notice.batch_id AS batch, count(*) AS notices,
       count(DISTINCT notice.person_id) AS people, count(DISTINCT notice.xmin::text) AS transactions
     FROM notice JOIN appointment ON appointment.id = notice.subject_id WHERE event_id = $1
     GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    [eventId],
  );
}

const toEveryone = { notices: owners, people: owners, transactions: 1 };

it('gives each a time, a bay of their own and what falls due about it', async () => {
  const [row] = await test.database.query(
    `SELECT count(*) AS appointments, count(DISTINCT bay) AS bays, count(DISTINCT pass_code) AS passes,
       (SELECT count(*) FROM appointment_due JOIN appointment it ON it.id = appointment_id WHERE it.event_id = $1) AS due
     FROM appointment WHERE event_id = $1 AND status = 'assigned'`,
    [eventId],
  );
  expect(row).toEqual({ appointments: owners, bays: owners, passes: owners, due: owners * 4 });
});

it('invites all in one transaction, as one batch, in jobs of a hundred', async () => {
  const hurried = jest.spyOn(test.get(Jobs), 'hurryIds');
  const { owners: invited, batch } = await invite();
  expect(invited).toBe(owners);
  expect(await told()).toEqual([
    { kind: 'event-invitation', status: 'created', batch, ...toEveryone },
  ]);
  const jobs = hurried.mock.calls.map(([{ name, idsEach }, ids]) => [name, idsEach, ids.length]);
  expect(jobs).toEqual([['deliver-notices', 100, owners]]);
  const [row] = await test.database.query(
    `SELECT status, version, count(*) AS owners FROM appointment WHERE event_id = $1 GROUP BY 1, 2`,
    [eventId],
  );
  expect(row).toEqual({ status: 'invited', version: 2, owners });
});

it('promises all or none', async () => {
  await test.database.query(`UPDATE return_event SET venue = '扫码领车' WHERE id = $1`, [eventId]);
  await expect(invite()).rejects.toMatchObject({ code: 'notice-looks-like-a-scam' });
  expect(await told()).toEqual([]);
  const [event] = await test.database.query('SELECT status FROM return_event WHERE id = $1', [
    eventId,
  ]);
  expect(event).toEqual({ status: 'planned' });
});

it('takes as many statements for many as for few', async () => {
  const asked = jest.spyOn(Tx.prototype, 'query');
  const statements = async () => {
    asked.mockClear();
    await invite();
    return asked.mock.calls.length;
  };
  const many = await statements();
  await test.database.query(`UPDATE return_event SET status = 'planned' WHERE id = $1`, [eventId]);
  await test.database.query(
    `UPDATE appointment SET status = 'assigned' WHERE event_id = $1 AND bay < 'A-004'`,
    [eventId],
  );
  await test.database.query('DELETE FROM notice');
  expect(await statements()).toBe(many);
});

it('scheduled ones go out at their time, as one batch', async () => {
  const at = new Date('2022-08-20T01:00:00Z');
  expect(await invite(at)).toEqual({ owners, dueAt: at });
  await test.get(SettleDue).execute();
  expect(await told()).toEqual([]);
  test.clock.set(at);
  await Promise.all([test.get(SettleDue).execute(), test.get(SettleDue).execute()]);
  const [invited, ...more] = await told();
  expect(invited).toMatchObject({ kind: 'event-invitation', ...toEveryone });
  expect([invited!.batch === null, more]).toEqual([false, []]);
});

it('a cancelled event tells everyone invited, as one batch', async () => {
  await invite();
  const { batch, ...rest } = await test.get(CancelEvent).execute(squad, eventId, '大雨');
  expect(rest).toMatchObject({ cancelled: owners, told: owners });
  expect(await told()).toEqual([
    { kind: 'event-cancelled', status: 'created', batch, ...toEveryone },
    expect.objectContaining({ kind: 'event-invitation', status: 'cancelled', ...toEveryone }),
  ]);
});

describe('a postponed event', () => {
  let client: Client;
  const postpone = (day: string) =>
    client.post(`/api/v1/return-events/${eventId}/postpone`, { day });

  beforeEach(async () => {
    client = await test.as('squad');
  });

  it('tells everyone invited, invites anew whose invitation had not gone out, and reminds of the new day', async () => {
    await invite();
    const halfSent = `UPDATE notice SET status = 'delivered' WHERE id IN (
      SELECT notice.id FROM notice JOIN appointment ON appointment.id = subject_id
      WHERE event_id = $1 ORDER BY bay LIMIT ${owners / 2})`;
    await test.database.query(halfSent, [eventId]);
    const { status, body } = await postpone('2022-09-15');
    expect([status, body]).toMatchObject([
      200,
      { day: '2022-09-15', expected: owners, told: owners },
    ]);
    const half = { notices: owners / 2, people: owners / 2 };
    expect(await told()).toMatchObject([
      { kind: 'event-invitation', status: 'cancelled', ...half },
      { kind: 'event-invitation', status: 'created', batch: body.batch, ...half },
      { kind: 'event-invitation', status: 'delivered', ...half },
      { kind: 'visit-moved', status: 'created', batch: body.batch, ...half },
    ]);
    const due = await test.database.query(
      `SELECT what, min(due_at) AS at FROM appointment_due JOIN appointment ON appointment.id = appointment_id
       WHERE event_id = $1 AND done_at IS NULL GROUP BY 1 ORDER BY 2`,
      [eventId],
    );
    expect(due).toEqual([
      { what: 'reminder-7-days', at: new Date('2022-09-08T01:00:00Z') },
      { what: 'reminder-24-hours', at: new Date('2022-09-14T01:00:00Z') },
      { what: 'reminder-2-hours', at: new Date('2022-09-14T23:00:00Z') },
      { what: 'no-show', at: new Date('2022-09-15T16:00:00Z') },
    ]);
  });

  it('says nothing to who was not invited yet', async () => {
    expect((await postpone('2022-09-15')).body).toMatchObject({ expected: owners, told: 0 });
    expect(await told()).toEqual([]);
  });

  it('is put off to a later day only, and not once it runs', async () => {
    for (const day of ['2022-09-08', '2022-09-01']) {
      expect((await postpone(day)).body.code).toBe('event-day-not-later');
    }
    await test.database.query(`UPDATE return_event SET status = 'running' WHERE id = $1`, [
      eventId,
    ]);
    expect((await postpone('2022-09-15')).body.code).toBe('event-not-open');
  });

  it('by squad and desk of the unit alone', async () => {
    const url = `/api/v1/return-events/${eventId}/postpone`;
    const day = { day: '2022-09-15' };
    expect((await (await test.as('approver')).post(url, day)).status).toBe(403);
    expect((await (await test.as('neighbour')).post(url, day)).status).toBe(404);
  });
});
