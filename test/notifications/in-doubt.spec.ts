import type { Answer, Outcome } from '../../src/notifications/channels/channel.js';
import { DeliverNotices, SweepNotices, TakeReceipt } from '../../src/notifications/index.js';
import { noticeRow, promisedNotice, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';
import { timeOut } from './notice-in-doubt.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(async () => {
  test.clock.set('2022-08-11T01:00:00Z');
  await test.database.query(`UPDATE notice SET status = 'cancelled'`);
});
afterEach(() => jest.restoreAllMocks());

const deliver = (...ids: string[]) => test.get(DeliverNotices).execute({ ids });
const sweep = () => test.get(SweepNotices).execute();
const minutes = (count: number) => test.clock.advance(count * 60_000);
const status = async (id: string) => (await noticeRow(test, id)).status;
const receive = (id: string, kind: 'delivered' | 'not-delivered' | 'refused') =>
  test.get(TakeReceipt).execute(id, kind === 'delivered' ? { kind } : { kind, reason: 'x' });

describe('after a time-out', () => {
  it.each<[Answer, string]>([
    [{ kind: 'sent' }, 'sent'],
    [{ kind: 'delivered' }, 'delivered'],
    [{ kind: 'refused', reason: 'x' }, 'permanent-failure'],
    [{ kind: 'not-delivered', reason: 'x' }, 'technical-failure'],
    [{ kind: 'not-known' }, 'temporary-failure'],
    [{ kind: 'no-word' }, 'sending'],
  ])('the provider is asked: %j makes it %s', async (answer, expected) => {
    const fake = FakeChannel.in(test, { canBeAsked: true });
    fake.then = timeOut;
    fake.ask = async () => answer;
    const id = await promisedNotice(test);
    await deliver(id);
    expect(await status(id)).toBe('sending');
    minutes(3);
    await sweep();
    expect(await status(id)).toBe(expected);
    expect(fake.accepted).toHaveLength(1);
  });

  it('a day without a word leaves it to a person', async () => {
    const fake = FakeChannel.in(test, { canBeAsked: true });
    fake.then = timeOut;
    fake.ask = async () => ({ kind: 'no-word' });
    const id = await promisedNotice(test);
    await deliver(id);
    minutes(25 * 60);
    await sweep();
    expect(await status(id)).toBe('outcome-unknown');
    expect(fake.accepted).toHaveLength(1);
  });
});

describe('receipts', () => {
  async function sent(): Promise<string> {
    FakeChannel.in(test);
    const id = await promisedNotice(test);
    await deliver(id);
    expect(await status(id)).toBe('sent');
    return id;
  }

  it.each([
    ['delivered', 'delivered'],
    ['not-delivered', 'technical-failure'],
    ['refused', 'permanent-failure'],
  ] as const)('%s makes a sent notice %s', async (receipt, expected) => {
    const id = await sent();
    expect(await receive(id, receipt)).toBe(true);
    expect(await status(id)).toBe(expected);
  });

  it('never move a finished notice, and its trail says so once', async () => {
    const id = await sent();
    await receive(id, 'delivered');
    for (const late of ['refused', 'refused', 'delivered', 'not-delivered'] as const)
      await receive(id, late);
    expect(await status(id)).toBe('delivered');
    const trail = ['promised', 'sending', 'sent', 'delivered', 'receipt-late', 'receipt-late'];
    expect(await trailOf(test, id)).toEqual(trail);
  });

  it('that overtake the answer win over it', async () => {
    const fake = FakeChannel.in(test);
    fake.then = async ({ noticeId }) => {
      await receive(noticeId, 'delivered');
      return { kind: 'sent' };
    };
    const id = await promisedNotice(test);
    await deliver(id);
    expect(await status(id)).toBe('delivered');
  });

  it('keep a try that seemed lost from being repeated', async () => {
    const fake = FakeChannel.in(test, { isIdempotent: true });
    fake.then = timeOut;
    const id = await promisedNotice(test);
    await deliver(id);
    expect(await status(id)).toBe('temporary-failure');
    await receive(id, 'delivered');
    minutes(5);
    await sweep();
    expect(fake.accepted).toHaveLength(1);
    expect(await status(id)).toBe('delivered');
  });

  it('of a stranger are no news of ours', async () => {
    expect(await receive('01828b5c-0000-7000-8000-000000000000', 'delivered')).toBe(false);
  });

  it('that nobody sends are asked for, for three days', async () => {
    const fake = FakeChannel.in(test, { canBeAsked: true });
    let asked = 0;
    fake.ask = async () => {
      asked += 1;
      return { kind: 'sent' };
    };
    const id = await promisedNotice(test);
    await deliver(id);
    for (let hour = 0; hour < 80; hour += 1) {
      minutes(60);
      await sweep();
    }
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThan(30);
    expect(await trailOf(test, id)).toEqual(['promised', 'sending', 'sent', 'no-receipt']);
    expect(await status(id)).toBe('sent');
  });
});

describe('an outage of the provider', () => {
  const away: Outcome = { kind: 'temporary', reason: 'ECONNREFUSED', isOutage: true };

  it('pauses the channel for all, is probed with one message, and ends with everything sent once', async () => {
    const fake = FakeChannel.in(test);
    fake.then = async () => away;
    const ids: string[] = [];
    // One after the other: it is the oldest that is let through.
    while (ids.length < 5) ids.push(await promisedNotice(test));
    await deliver(...ids.slice(0, 3));
    const tried = fake.accepted.length;
    await deliver(...ids);
    await sweep();
    expect(fake.accepted).toHaveLength(tried);
    minutes(2);
    await sweep();
    expect(fake.accepted).toHaveLength(tried + 1);
    const shown = (await (await test.as('squad')).get(`/api/v1/notices/${ids[4]}`)).body;
    expect(shown).toMatchObject({ status: 'created', waitsFor: 'provider' });
    fake.then = async () => ({ kind: 'sent' });
    fake.accepted.length = 0;
    minutes(15);
    await sweep();
    expect(fake.accepted.map((it) => it.noticeId).toSorted()).toEqual(ids.toSorted());
    expect(await test.database.query('SELECT 1 FROM channel_pause')).toEqual([]);
  });

  it('a provider that asks for time gets as much', async () => {
    const fake = FakeChannel.in(test);
    fake.then = async () => ({ ...away, retryAfterMs: 5 * 60_000 });
    const id = await promisedNotice(test);
    await deliver(id);
    fake.then = async () => ({ kind: 'sent' });
    minutes(4);
    await sweep();
    expect(fake.accepted).toHaveLength(1);
    minutes(2);
    await sweep();
    expect(await status(id)).toBe('sent');
  });
});
