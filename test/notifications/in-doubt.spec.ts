import type { Answer, Outcome } from '../../src/notifications/channels/channel.js';
import { People } from '../../src/people/index.js';
import { openText } from '../../src/platform/crypto/index.js';
import { DeliverNotices, SweepNotices, TakeReceipt } from '../../src/notifications/index.js';
import { noticeRow, promisedNotice, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';

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

const timeOut = () => Promise.reject(Object.assign(new Error(), { name: 'TimeoutError' }));

async function inDoubt(person = {}): Promise<string> {
  const fake = FakeChannel.in(test);
  fake.then = timeOut;
  const id = await promisedNotice(test, { person });
  await deliver(id);
  expect(await status(id)).toBe('outcome-unknown');
  jest.restoreAllMocks();
  return id;
}

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

describe('a person decides', () => {
  const decide = async (username: string, id: string, body: object) =>
    (await test.as(username)).post(`/api/v1/notices/${id}/decision`, body);

  it('those in doubt are listed until somebody has decided', async () => {
    const id = await inDoubt();
    const list = async () =>
      (await (await test.as('squad')).get('/api/v1/notices?undecided=true')).body.items;
    expect((await list()).map((it: { id: string }) => it.id)).toEqual([id]);
    expect((await decide('squad', id, { decision: 'was-told' })).status).toBe(200);
    expect(await list()).toEqual([]);
  });

  it('the owner was told: it counts as delivered, and nothing is sent', async () => {
    const id = await inDoubt();
    const fake = FakeChannel.in(test);
    await decide('desk', id, { decision: 'was-told', note: '打电话，本人说收到了' });
    await sweep();
    expect(fake.accepted).toEqual([]);
    expect(await status(id)).toBe('delivered');
    expect((await trailOf(test, id)).at(-1)).toBe('was-told');
    expect((await decide('desk', id, { decision: 'was-told' })).body.code).toBe(
      'notice-not-in-doubt',
    );
  });

  it('how the officer knows stands in the audit trail, sealed with the owner’s key', async () => {
    const id = await inDoubt();
    const note = '打电话，本人说收到了';
    await decide('desk', id, { decision: 'was-told', note });
    const [entry] = await test.database.query<{ person: string; change: Buffer }>(
      `SELECT person_id AS person, change FROM audit_entry WHERE action = 'notice-decided' AND subject_id = $1`,
      [id],
    );
    expect(entry!.change.includes(Buffer.from(note))).toBe(false);
    const key = await test.get(People).keyOf(test.database, entry!.person);
    const place = { table: 'audit_entry', column: 'change', id: entry!.person };
    expect(JSON.parse(openText(key, place, entry!.change))).toMatchObject({
      after: { decision: 'was-told', note },
    });
  });

  it('tell again: the same words, once, by another channel', async () => {
    const id = await inDoubt({ email: 'zhang@163.com' });
    const answer = await decide('squad', id, { decision: 'tell-again' });
    expect(answer.body.again.channel).toBe('mail');
    const fake = FakeChannel.in(test);
    await sweep();
    await sweep();
    expect(fake.accepted).toHaveLength(1);
    expect(fake.accepted[0]).toMatchObject({ channel: 'mail', to: 'zhang@163.com' });
    expect(fake.accepted[0]!.text).toMatch(/^【许昌市公安局魏都分局】.*追回/);
    expect((await decide('squad', id, { decision: 'tell-again' })).status).toBe(409);
  });

  it('there is no other way: call them', async () => {
    const id = await inDoubt();
    const answer = await decide('squad', id, { decision: 'tell-again' });
    expect(answer.body).toMatchObject({ code: 'no-such-way', rule: 19 });
  });

  it.each(['custodian', 'approver', 'inspector'])('%s may not', async (username) => {
    const id = await inDoubt();
    expect((await decide(username, id, { decision: 'was-told' })).status).toBe(403);
  });

  it('nor may another unit, to whom it does not exist', async () => {
    const id = await inDoubt();
    expect((await decide('neighbour', id, { decision: 'was-told' })).status).toBe(404);
  });
});

describe('what is yet to be done with a notice', () => {
  const lookedAt = async (id: string) => {
    const rows = await test.database.query<{ at: string }>(
      'SELECT at::text FROM notice_due WHERE notice_id = $1',
      [id],
    );
    return rows.map(({ at }) => (at === 'infinity' ? at : new Date(at).toISOString()));
  };

  it('is due when it was promised for, then when it is tried or asked for again, and in the end no more', async () => {
    const fake = FakeChannel.in(test);
    const id = await promisedNotice(test, { notBefore: new Date('2022-08-11T02:00:00Z') });
    expect(await lookedAt(id)).toEqual(['2022-08-11T02:00:00.000Z']);
    minutes(60);
    fake.then = async () => ({ kind: 'temporary', reason: 'busy' });
    await sweep();
    expect(await lookedAt(id)).toEqual([(await noticeRow(test, id)).due_at.toISOString()]);
    fake.canBeAsked = true;
    fake.then = async () => ({ kind: 'sent' });
    minutes(5);
    await sweep();
    expect(await lookedAt(id)).toEqual(['2022-08-11T02:15:00.000Z']);
    await receive(id, 'delivered');
    expect(await lookedAt(id)).toEqual([]);
  });

  it('is a person’s while nobody knows how it went', async () => {
    const id = await inDoubt();
    expect(await lookedAt(id)).toEqual(['infinity']);
    await (await test.as('squad')).post(`/api/v1/notices/${id}/decision`, { decision: 'was-told' });
    expect(await lookedAt(id)).toEqual([]);
  });

  it('is forgotten by the next sweep where it was called off', async () => {
    FakeChannel.in(test);
    const id = await promisedNotice(test);
    await test.database.query(`UPDATE notice SET status = 'cancelled' WHERE id = $1`, [id]);
    await sweep();
    expect(await lookedAt(id)).toEqual([]);
    expect(await status(id)).toBe('cancelled');
  });
});
