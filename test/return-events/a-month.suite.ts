import { getQueueToken } from '@nestjs/bullmq';
import type { Job, Queue } from 'bullmq';
import { approvedClaim } from '../factories/claimed-vehicle.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { allSchedules } from '../../src/platform/jobs/index.js';
import { ScheduleStarter } from '../../src/platform/jobs/schedule-starter.js';
import { xuchangTimeOfDay } from '../../src/platform/xuchang-time.js';
import { InviteOwners } from '../../src/return-events/index.js';
import { answer, HttpStandIn } from '../notifications/http-stand-in.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { eventWithOwners } from './support.js';

const owners = 4;
const hourMs = 3_600_000;
const at = (moment: string) => new Date(`${moment}:00+08:00`).getTime();

/** The gateway refuses everything: through the 7-day reminder, and through the morning of the still-here. */
const providerAway = [
  [at('2022-09-01T06:00'), at('2022-09-02T14:00')],
  [at('2022-09-09T12:00'), at('2022-09-11T10:00')],
] as const;
/** No process of ours runs: over the 24-hour reminder, and over the end of the event's day. It is started again after. */
const houseDown = [
  [at('2022-09-07T06:00'), at('2022-09-07T19:00')],
  [at('2022-09-08T22:00'), at('2022-09-09T05:00')],
] as const;
/** The queue's store forgets everything: before a reminder, and before the second still-here. */
const storeLost = [at('2022-09-08T06:00'), at('2022-10-10T06:00')];

const isIn = (spans: readonly (readonly [number, number])[], ms: number) =>
  spans.some(([from, until]) => ms >= from && ms < until);

const words = { invitation: '请来领', reminder: '提醒', 'still here': '还在我们这里' };

export interface QueueStore {
  environment: Record<string, string>;
  /** loses all it has, where it can without the rows */
  forget?(): Promise<void>;
  stop(): Promise<void>;
}

/** Two months by the job schedulers themselves: whatever beats are waiting come early, and the clock of the house is moved. */
export function monthSuite(startStore: () => Promise<QueueStore>): void {
  const gateway = new HttpStandIn();
  let store: QueueStore;
  let test: TestApp;

  afterAll(async () => {
    await test?.close();
    await gateway.stop();
    await store?.stop();
  });

  it('two months with outages, restarts and nights in them: each thing is said once to each owner, by day', async () => {
    store = await startStore();
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
      ...store.environment,
      DEMO: 'false',
      SMS_GATEWAY_URL: await gateway.start(),
      SMS_GATEWAY_KEY: 'a key shared with the gateway',
      SMS_PER_SECOND: '1000',
    };
    // Of the database alone: workers come and go below.
    const first = await startTestApp({ works: false, environment });
    test = first;
    const claims = [];
    for (let n = 0; n < owners; n += 1) claims.push(await approvedClaim(test));
    const eventId = await eventWithOwners(test);
    // At half past ten in the evening: nobody is woken.
    test.clock.set(new Date(at('2022-08-11T22:30')));
    const squad = await test.get(StaffDirectory).actorNamed('squad');
    expect((await test.get(InviteOwners).execute(squad, eventId)).owners).toBe(owners);

    let worker: TestApp | undefined;
    const starts: string[] = [];
    for (let ms = at('2022-08-11T23:00'); ms < at('2022-10-16T00:00'); ms += stepMs(ms)) {
      if (isIn(houseDown, ms)) {
        await worker?.close();
        worker = undefined;
        continue;
      }
      if (!worker) {
        const { databaseUrl } = first;
        const now = new Date(ms).toISOString();
        worker = await startTestApp({ at: now, environment, databaseUrl });
        starts.push(now);
      }
      test = worker;
      worker.clock.set(new Date(ms));
      if (storeLost.includes(ms) && store.forget) {
        await store.forget();
        await worker.get(ScheduleStarter).beginLost();
      }
      await beat(worker);
    }
    expect(starts).toHaveLength(1 + houseDown.length);
    await worker?.close();
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
  }, 240_000);
}

const followed = allSchedules()
  .filter(({ name }) => ['appointments-due', 'still-here', 'sweep-notices'].includes(name))
  .map(({ job }) => job.name);

/** The waiting beats of the schedules that tell owners come now and are worked off; each then has its next one waiting. */
async function beat(worker: TestApp): Promise<void> {
  const queues = ['schedules', 'notices'].map((name) =>
    worker.get<Queue>(getQueueToken(name) as never),
  );
  for (const job of await waitingBeats(queues)) await job.promote();
  await until(async () => (await Promise.all(queues.map(isAtRest))).every(Boolean));
}

/** One of each; the next of one that has just been worked off may not be there yet. */
async function waitingBeats(queues: Queue[]): Promise<Job[]> {
  for (;;) {
    const delayed = (await Promise.all(queues.map((it) => it.getDelayed()))).flat();
    const beats = followed.map((name) => delayed.find((it) => it.name === name));
    if (beats.every((it) => it !== undefined)) return beats;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function isAtRest(queue: Queue): Promise<boolean> {
  const counts = await queue.getJobCounts('active', 'waiting', 'prioritized');
  return Object.values(counts).every((it) => it === 0);
}

/** By the hour on the event's day, by three hours where something is due, by the day otherwise. */
function stepMs(ms: number): number {
  const day = new Date(ms + 8 * hourMs).toISOString().slice(0, 10);
  if (day === '2022-09-08') return hourMs;
  const isBusy = /-08-1[12]|-09-0[1279]|-09-1[01]|-10-10/.test(day);
  const step = (isBusy ? 3 : 24) * hourMs;
  return step - ((ms - at('2022-08-11T00:00')) % step);
}
