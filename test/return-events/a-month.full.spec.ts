import { approvedClaim } from '../factories/claimed-vehicle.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { SweepNotices } from '../../src/notifications/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { xuchangTimeOfDay } from '../../src/platform/xuchang-time.js';
import { InviteOwners, SettleDue, StillHere } from '../../src/return-events/index.js';
import { answer, HttpStandIn } from '../notifications/http-stand-in.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { eventWithOwners } from './support.js';

jest.setTimeout(120_000);

const owners = 5;
const hourMs = 3_600_000;
const at = (moment: string) => new Date(`${moment}:00+08:00`).getTime();

/** The gateway refuses everything: through the 7-day reminder, and through the morning of the still-here. */
const providerAway = [
  [at('2022-09-01T06:00'), at('2022-09-02T14:00')],
  [at('2022-09-09T12:00'), at('2022-09-11T10:00')],
] as const;
/** No process of ours runs: over the 24-hour reminder, and over the end of the event's day. */
const houseDown = [
  [at('2022-09-07T06:00'), at('2022-09-07T19:00')],
  [at('2022-09-08T22:00'), at('2022-09-09T05:00')],
] as const;
const restarts = [at('2022-08-12T03:00'), at('2022-09-08T07:00'), at('2022-10-10T07:00')];

const isIn = (spans: readonly (readonly [number, number])[], ms: number) =>
  spans.some(([from, until]) => ms >= from && ms < until);

const words = { invitation: '请来领', reminder: '提醒', 'still here': '还在我们这里' };

const gateway = new HttpStandIn();
let test: TestApp;

afterAll(async () => {
  await test.close();
  await gateway.stop();
});

it('two months with outages, restarts and nights in them: each thing is said once to each owner, by day', async () => {
  const heard: { to: string; what: string; time: string }[] = [];
  gateway.then = ({ text }, response) => {
    const now = test.clock.now();
    if (isIn(providerAway, now.getTime())) return answer(response, 503, {});
    const { to, text: says } = JSON.parse(text) as { to: string; text: string };
    const [what] = Object.entries(words).find(([, it]) => says.includes(it)) ?? ['found'];
    heard.push({ to, what, time: xuchangTimeOfDay(now) });
    return answer(response, 202, {});
  };
  const environment = {
    ...makeKeys(),
    DEMO: 'false',
    SMS_GATEWAY_URL: await gateway.start(),
    SMS_GATEWAY_KEY: 'a key shared with the gateway',
    SMS_PER_SECOND: '1000',
  };
  const begin = (databaseUrl?: string) =>
    startTestApp({ works: false, environment, ...(databaseUrl && { databaseUrl }) });
  const first = await begin();
  test = first;
  const claims = [];
  for (let n = 0; n < owners; n += 1) claims.push(await approvedClaim(test));
  const eventId = await eventWithOwners(test);
  // At half past ten in the evening: nobody is woken.
  test.clock.set(new Date(at('2022-08-11T22:30')));
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  expect((await test.get(InviteOwners).execute(squad, eventId)).owners).toBe(owners);

  const others: TestApp[] = [];
  for (let ms = at('2022-08-11T23:00'); ms < at('2022-10-16T00:00'); ms += stepMs(ms)) {
    if (isIn(houseDown, ms)) continue;
    if (restarts.includes(ms)) {
      test = await begin(first.databaseUrl);
      others.push(test);
    }
    test.clock.set(new Date(ms));
    await test.get(SettleDue).sweep();
    await test.get(StillHere).sweep();
    await test.get(SweepNotices).execute();
  }
  expect(others).toHaveLength(restarts.length);
  for (const it of others) await it.close();
  test = first;

  const expected = { found: 1, invitation: 1, reminder: 3, 'still here': 2 };
  for (const { owner } of claims) {
    const said = heard.filter(({ to }) => to === owner.phone);
    const counts: Record<string, number> = {};
    for (const { what } of said) counts[what] = (counts[what] ?? 0) + 1;
    expect(counts).toEqual(expected);
  }
  expect(heard.filter(({ time }) => time < '08:00' || time >= '21:00')).toEqual([]);
  expect(heard).toHaveLength(owners * 7);
  const [missed] = await test.database.query(
    `SELECT count(*) AS owners, min(status) AS status, (SELECT count(*) FROM appointment_due WHERE done_at IS NULL) AS open
     FROM appointment WHERE event_id = $1`,
    [eventId],
  );
  expect(missed).toEqual({ owners, status: 'no-show', open: 0 });
});

/** By the hour on the days on which something is due, by six hours otherwise. */
function stepMs(ms: number): number {
  const day = new Date(ms + 8 * hourMs).toISOString().slice(0, 10);
  const isBusy = /-08-1[12]|-09-0[1279]|-09-08|-09-1[01]|-10-10/.test(day);
  return isBusy ? hourMs : 6 * hourMs - ((ms - at('2022-08-11T00:00')) % (6 * hourMs));
}
