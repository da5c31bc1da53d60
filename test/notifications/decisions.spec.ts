import { SweepNotices, TakeReceipt } from '../../src/notifications/index.js';
import { People } from '../../src/people/index.js';
import { openText } from '../../src/platform/crypto/index.js';
import { noticeRow, promisedNotice, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { FakeChannel } from './fake-channel.js';
import { noticeInDoubt } from './notice-in-doubt.js';

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

const sweep = () => test.get(SweepNotices).execute();
const minutes = (count: number) => test.clock.advance(count * 60_000);
const status = async (id: string) => (await noticeRow(test, id)).status;

describe('a person decides', () => {
  const decide = async (username: string, id: string, body: object) =>
    (await test.as(username)).post(`/api/v1/notices/${id}/decision`, body);

  it('those in doubt are listed until somebody has decided', async () => {
    const id = await noticeInDoubt(test);
    const list = async () =>
      (await (await test.as('squad')).get('/api/v1/notices?undecided=true')).body.items;
    expect((await list()).map((it: { id: string }) => it.id)).toEqual([id]);
    expect((await decide('squad', id, { decision: 'was-told' })).status).toBe(200);
    expect(await list()).toEqual([]);
  });

  it('the owner was told: it counts as delivered, and nothing is sent', async () => {
    const id = await noticeInDoubt(test);
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
    const id = await noticeInDoubt(test);
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
    const id = await noticeInDoubt(test, { email: 'zhang@163.com' });
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
    const id = await noticeInDoubt(test);
    const answer = await decide('squad', id, { decision: 'tell-again' });
    expect(answer.body).toMatchObject({ code: 'no-such-way', rule: 19 });
  });

  it.each(['custodian', 'approver', 'inspector'])('%s may not', async (username) => {
    const id = await noticeInDoubt(test);
    expect((await decide(username, id, { decision: 'was-told' })).status).toBe(403);
  });

  it('nor may another unit, to whom it does not exist', async () => {
    const id = await noticeInDoubt(test);
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
    await test.get(TakeReceipt).execute(id, { kind: 'delivered' });
    expect(await lookedAt(id)).toEqual([]);
  });

  it('is a person’s while nobody knows how it went', async () => {
    const id = await noticeInDoubt(test);
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
