import type { Answer } from '../../src/notifications/channels/channel.js';
import { Channels } from '../../src/notifications/channels/channels.js';
import { DeliverNotices, SweepNotices } from '../../src/notifications/index.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { noticeRow, promisedNotice, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(() => test.clock.set('2022-08-11T01:00:00Z'));
afterEach(() => jest.restoreAllMocks());

const deliver = (...ids: string[]) => test.get(DeliverNotices).execute({ ids });
const sweep = () => test.get(SweepNotices).execute();
const minutes = (count: number) => test.clock.advance(count * 60_000);

/** The process ended while it was talking to the provider: the row never heard how it went. */
async function interrupt(id: string): Promise<void> {
  await test.database.query(
    `UPDATE notice SET status = 'sending', attempts = attempts + 1, sending_since = $2 WHERE id = $1`,
    [id, test.clock.now()],
  );
}

it('sends once, whatever repeats the job and however many workers there are', async () => {
  const fake = FakeChannel.in(test);
  const ids = [await promisedNotice(test), await promisedNotice(test)];
  await Promise.all([deliver(...ids), deliver(...ids.toReversed()), sweep()]);
  await deliver(...ids);
  expect(fake.accepted.map((it) => it.noticeId).toSorted()).toEqual(ids.toSorted());
  expect(await trailOf(test, ids[0]!)).toEqual(['promised', 'sending', 'sent']);
});

it('opens no transaction around the provider', async () => {
  const fake = FakeChannel.in(test);
  let open = -1;
  fake.then = async () => {
    const [row] = await test.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'wanbi' AND state = 'idle in transaction'`,
    );
    open = row!.n;
    return { kind: 'sent' };
  };
  await deliver(await promisedNotice(test));
  expect(open).toBe(0);
});

it('finds by the sweep what was never queued', async () => {
  const fake = FakeChannel.in(test);
  jest.spyOn(test.get(Jobs), 'hurryIds').mockImplementation(() => undefined);
  const ids = await Promise.all(Array.from({ length: 7 }, () => promisedNotice(test)));
  expect(fake.accepted).toHaveLength(0);
  await sweep();
  await sweep();
  expect(fake.accepted.map((it) => it.noticeId).toSorted()).toEqual(ids.toSorted());
});

it('backs off after a temporary failure and gives up in the end', async () => {
  const fake = FakeChannel.in(test);
  fake.then = async () => ({ kind: 'temporary', reason: 'smtp 451' });
  const id = await promisedNotice(test);
  await deliver(id);
  expect(await noticeRow(test, id)).toMatchObject({
    status: 'temporary-failure',
    due_at: new Date('2022-08-11T01:01:00Z'),
  });
  await deliver(id);
  expect(fake.accepted).toHaveLength(1);
  for (let hour = 0; hour < 60; hour += 1) {
    minutes(60);
    await sweep();
  }
  expect(await noticeRow(test, id)).toMatchObject({ status: 'technical-failure', attempts: 8 });
  expect((await trailOf(test, id)).at(-1)).toBe('given-up');
});

it('gives back unsent what a slow provider leaves no time for, and sends it later, once', async () => {
  const fake = FakeChannel.in(test, { isIdempotent: true, atOnce: 1 });
  let passedMs = 0;
  const watch = jest.spyOn(performance, 'now').mockImplementation(() => passedMs);
  fake.then = async () => {
    passedMs += 70_000;
    return { kind: 'sent' };
  };
  const ids: string[] = [];
  for (let n = 0; n < 4; n += 1) ids.push(await promisedNotice(test));
  await test.get(DeliverNotices).execute({ ids });
  watch.mockRestore();
  expect(fake.accepted).toHaveLength(2);
  const statuses = async () =>
    (await Promise.all(ids.map((id) => noticeRow(test, id)))).map(({ status }) => status);
  expect((await statuses()).toSorted()).toEqual([
    ...['sent', 'sent', 'temporary-failure', 'temporary-failure'],
  ]);
  minutes(5);
  await sweep();
  expect(await statuses()).toEqual(['sent', 'sent', 'sent', 'sent']);
  expect(new Set(fake.accepted.map(({ noticeId }) => noticeId)).size).toBe(4);
  expect(fake.accepted).toHaveLength(4);
});

it('tries no second time what is refused for good', async () => {
  const fake = FakeChannel.in(test);
  fake.then = async () => ({ kind: 'permanent', reason: 'smtp 550' });
  const id = await promisedNotice(test);
  await deliver(id);
  minutes(60);
  await sweep();
  expect(fake.accepted).toHaveLength(1);
  expect((await noticeRow(test, id)).status).toBe('permanent-failure');
});

describe('a crash between provider and row', () => {
  it('outcome-unknown: a provider that throws after accepting is not sent to again', async () => {
    const fake = FakeChannel.in(test);
    fake.then = () => Promise.reject(new Error('socket hang up'));
    const id = await promisedNotice(test);
    await deliver(id);
    minutes(60);
    await sweep();
    expect(fake.accepted).toHaveLength(1);
    expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
  });

  it('resends to an idempotent provider that threw', async () => {
    const fake = FakeChannel.in(test, { isIdempotent: true });
    fake.then = () => Promise.reject(new Error('socket hang up'));
    const id = await promisedNotice(test);
    await deliver(id);
    fake.then = async () => ({ kind: 'sent' });
    minutes(1);
    await sweep();
    expect(fake.accepted).toHaveLength(2);
    expect(await noticeRow(test, id)).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('outcome-unknown: stuck with a provider that can neither be asked nor repeat', async () => {
    const fake = FakeChannel.in(test);
    const id = await promisedNotice(test);
    await interrupt(id);
    minutes(9);
    await sweep();
    expect((await noticeRow(test, id)).status).toBe('sending');
    minutes(2);
    await sweep();
    expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
    expect(fake.accepted).toHaveLength(0);
  });

  it('asks a provider that can be asked: known is delivered, not known is sent again', async () => {
    const fake = FakeChannel.in(test, { canBeAsked: true });
    const known = await promisedNotice(test);
    const lost = await promisedNotice(test);
    await interrupt(known);
    await interrupt(lost);
    fake.accepted.push({ noticeId: known } as never);
    minutes(11);
    await sweep();
    expect((await noticeRow(test, known)).status).toBe('delivered');
    minutes(2);
    await sweep();
    expect((await noticeRow(test, lost)).status).toBe('sent');
    expect(fake.accepted.map((it) => it.noticeId)).toEqual([known, lost]);
  });

  it('keeps asking a provider that does not answer, for a day', async () => {
    const fake = FakeChannel.in(test, { canBeAsked: true });
    fake.ask = () => Promise.reject(new Error('ECONNREFUSED'));
    const id = await promisedNotice(test);
    await interrupt(id);
    minutes(11);
    await sweep();
    expect((await noticeRow(test, id)).status).toBe('sending');
    minutes(24 * 60);
    await sweep();
    expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
  });

  it('believes a late answer, and only the one to the last try', async () => {
    const fake = FakeChannel.in(test);
    let answer: () => void = () => undefined;
    fake.then = () =>
      new Promise((resolve) => (answer = () => resolve({ kind: 'sent', reference: 'late' })));
    const id = await promisedNotice(test);
    const delivering = deliver(id);
    while (fake.accepted.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    minutes(11);
    await sweep();
    expect((await noticeRow(test, id)).status).toBe('outcome-unknown');
    answer();
    await delivering;
    expect((await noticeRow(test, id)).status).toBe('sent');
    expect(await trailOf(test, id)).toEqual(['promised', 'sending', 'unclear', 'sent']);
  });
});

it('waits, visibly, where no provider is set up', async () => {
  const id = await promisedNotice(test);
  jest.spyOn(test.get(Channels), 'of').mockReturnValue(undefined);
  await deliver(id);
  await sweep();
  expect((await noticeRow(test, id)).status).toBe('created');
  const shown = (await (await test.as('squad')).get(`/api/v1/notices/${id}`)).body;
  expect(shown).toMatchObject({ status: 'created', waitsFor: 'provider' });
});

it.each<[Answer, string]>([
  [{ kind: 'delivered' }, 'delivered'],
  [{ kind: 'not-known' }, 'technical-failure'],
])('tried for a day, the provider has the last word: %j makes it %s', async (answer, expected) => {
  const fake = FakeChannel.in(test, { canBeAsked: true });
  fake.then = async () => ({ kind: 'temporary', reason: '503' });
  fake.ask = async () => answer;
  const id = await promisedNotice(test);
  await deliver(id);
  for (let hour = 0; hour < 40; hour += 1) {
    minutes(60);
    await sweep();
  }
  expect(fake.accepted.filter((it) => it.noticeId === id)).toHaveLength(8);
  expect((await noticeRow(test, id)).status).toBe(expected);
});
