import { UnitTree } from '../../src/identity/index.js';
import {
  DeliverNotices,
  Notices,
  SweepNotices,
  Tray,
  VerifyNotice,
} from '../../src/notifications/index.js';
import { Ids } from '../../src/platform/ids.js';
import { Jobs } from '../../src/platform/jobs/index.js';
import { noticeRow, promisedNotice, promiseIn, trailOf } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

beforeEach(() => test.clock.set('2022-08-11T01:00:00Z'));
afterEach(() => jest.restoreAllMocks());

const countNotices = async () =>
  (await test.database.query<{ n: number }>('SELECT count(*)::int AS n FROM notice'))[0]!.n;

it('promises once: the same message again is one row', async () => {
  const before = await countNotices();
  const sameAs = `vehicle-found:${test.get(Ids).next()}`;
  const promise = () => test.database.transaction((tx) => promiseIn(test, tx, { sameAs }));
  const ids = await Promise.all([promise(), promise(), promise()]);
  expect(ids.filter(Boolean)).toHaveLength(1);
  expect(await promise()).toBeUndefined();
  expect(await countNotices()).toBe(before + 1);
});

it('leaves nothing after a rollback, neither row nor job', async () => {
  const hurried = jest.spyOn(test.get(Jobs), 'hurryIds');
  const before = await countNotices();
  await expect(
    test.database.transaction(async (tx) => {
      await promiseIn(test, tx);
      throw new Error('the fact did not happen');
    }),
  ).rejects.toThrow('the fact did not happen');
  expect(await countNotices()).toBe(before);
  expect(hurried).not.toHaveBeenCalled();
});

it('hurries ids only, after the commit; codes on their own', async () => {
  const hurried = jest.spyOn(test.get(Jobs), 'hurryIds').mockImplementation(() => undefined);
  const found = await test.database.transaction(async (tx) => {
    const id = await promiseIn(test, tx);
    expect(hurried).not.toHaveBeenCalled();
    return id;
  });
  const code = await promisedNotice(test, {
    kind: 'phone-code',
    parameters: { code: '048213', minutes: 10 },
  });
  expect(hurried.mock.calls.map(([job, ids]) => [job.name, ids])).toEqual([
    ['deliver-notices', [found]],
    ['deliver-codes', [code]],
  ]);
});

it('keeps neither phone nor words in plain text, anywhere', async () => {
  const phone = '13912349876';
  const sameAs = `vehicle-found:${test.get(Ids).next()}`;
  const id = await promisedNotice(test, { sameAs, person: { phone } });
  await test.get(DeliverNotices).execute({ ids: [id] });
  let kept = '';
  for (const table of ['notice', 'notice_event', 'notice_code', 'tray_message', 'person']) {
    const rows = await test.database.query<{ row: string }>(
      `SELECT t::text AS row FROM ${table} t`,
    );
    kept += rows.map(({ row }) => row).join('\n');
  }
  expect(kept).toContain(sameAs);
  for (const plain of [phone, '许昌市公安局', '追回', 'CX-7KQ4-M2P8', 'TZ-']) {
    expect(kept).not.toContain(plain);
    // a bytea shows as hex
    expect(kept).not.toContain(Buffer.from(plain).toString('hex'));
  }
});

it('tells from a code which station issued it, however it is typed, and nothing of strangers', async () => {
  const id = await promisedNotice(test, { unit: 'dongda' });
  await test.get(DeliverNotices).execute({ ids: [id] });
  const [item] = await test.get(Tray).list(1);
  const code = /TZ-\w{4}-\w{4}/.exec(item!.text)![0];
  const origin = {
    issuedBy: '许昌市公安局魏都分局东大派出所',
    stationPhone: '0374-2626110',
    month: '2022-08',
  };
  const verify = test.get(VerifyNotice);
  expect(await verify.byCode(code)).toEqual(origin);
  expect(await verify.byCode(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toEqual(origin);
  expect(await verify.byCode('TZ-0000-0000')).toBeNull();
  expect(await verify.byCode(code.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).toBeNull();
  expect(await verify.byCode("'; DROP TABLE notice")).toBeNull();
});

it('fills the tray with the masked recipient and the whole text', async () => {
  const id = await promisedNotice(test, { person: { phone: '13812345678' } });
  await test.get(DeliverNotices).execute({ ids: [id] });
  const [item] = await test.get(Tray).list(1);
  expect(item).toMatchObject({ channel: 'sms', to: '138****5678', sentAt: test.clock.now() });
  expect(item!.text).toMatch(/^【许昌市公安局魏都分局】.*CX-7KQ4-M2P8.*110/);
  expect((await noticeRow(test, id)).status).toBe('delivered');
});

it('mails who has no mobile, and says of whom nothing reaches', async () => {
  const mailed = await promisedNotice(test, {
    person: { phone: '0374-2626110', email: 'zhang@163.com' },
  });
  await test.get(DeliverNotices).execute({ ids: [mailed] });
  expect((await test.get(Tray).list(1))[0]).toMatchObject({
    channel: 'mail',
    to: 'z***@163.com',
    subject: '许昌市公安局魏都分局：您的车追回了',
  });
  const unreachable = await promisedNotice(test, { person: { phone: '0374-2626110' } });
  expect((await noticeRow(test, unreachable)).status).toBe('permanent-failure');
  expect(await trailOf(test, unreachable)).toEqual(['unreachable']);
});

it('rule 28: refuses to quote a place that makes the message look like a scam', async () => {
  const from = new Date('2022-09-08T01:00:00Z');
  const visit = { vehicle: 'e-bike' as const, reference: 'CX-7KQ4-M2P8', from, until: from };
  await expect(
    promisedNotice(test, {
      kind: 'event-invitation',
      parameters: { ...visit, place: '分局大院，详见 http://xc-police.top' },
    }),
  ).rejects.toMatchObject({ code: 'notice-looks-like-a-scam', details: { rule: 28 } });
});

it('writes nothing to somebody who has been erased', async () => {
  await test.database.transaction(async (tx) => {
    const [{ id }] = (await tx.query('SELECT person_id AS id FROM notice LIMIT 1')) as [
      { id: string },
    ];
    await tx.query('UPDATE person SET wrapped_key = NULL WHERE id = $1', [id]);
    const unit = await test.get(UnitTree).byCode('dongda');
    const promised = await test.get(Notices).promise(tx, {
      kind: 'report-received',
      sameAs: 'report-received:erased',
      personId: id,
      about: { type: 'theft-report', id },
      unitId: unit.id,
      parameters: { vehicle: 'bicycle', reference: 'CX-7KQ4-M2P8' },
    });
    expect(promised).toBeUndefined();
  });
});

describe('quiet hours', () => {
  it('wakes nobody between 21:00 and 08:00 but whoever waits for a code', async () => {
    test.clock.set('2022-08-11T13:30:00Z'); // 21:30 in Xuchang
    const found = await promisedNotice(test);
    const code = await promisedNotice(test, {
      kind: 'phone-code',
      parameters: { code: '048213', minutes: 10 },
    });
    await test.get(SweepNotices).execute();
    await test.get(DeliverNotices).execute({ ids: [found] });
    expect((await noticeRow(test, code)).status).toBe('delivered');
    expect(await noticeRow(test, found)).toMatchObject({
      status: 'created',
      due_at: new Date('2022-08-12T00:00:00Z'),
    });
    test.clock.set('2022-08-12T00:00:00Z');
    await test.get(SweepNotices).execute();
    expect((await noticeRow(test, found)).status).toBe('delivered');
  });

  it('lets what an outage made late wait for the morning', async () => {
    jest.spyOn(test.get(Jobs), 'hurryIds').mockImplementation(() => undefined);
    test.clock.set('2022-08-11T12:59:00Z'); // 20:59
    const id = await promisedNotice(test);
    test.clock.set('2022-08-11T13:01:00Z'); // 21:01
    await test.get(SweepNotices).execute();
    expect((await noticeRow(test, id)).status).toBe('created');
    test.clock.set('2022-08-12T00:01:00Z');
    await test.get(SweepNotices).execute();
    expect((await noticeRow(test, id)).status).toBe('delivered');
  });

  it('waits for the hour the caller wished', async () => {
    const notBefore = new Date('2022-08-12T02:00:00Z');
    const id = await promisedNotice(test, { notBefore });
    await test.get(SweepNotices).execute();
    expect(await noticeRow(test, id)).toMatchObject({ status: 'created', due_at: notBefore });
    test.clock.set(notBefore);
    await test.get(SweepNotices).execute();
    expect((await noticeRow(test, id)).status).toBe('delivered');
  });

  it('calls off what has become too late to be of use', async () => {
    const usefulUntil = new Date('2022-08-11T01:10:00Z');
    const id = await promisedNotice(test, { usefulUntil });
    test.clock.set(usefulUntil);
    await test.get(DeliverNotices).execute({ ids: [id] });
    await test.get(SweepNotices).execute();
    expect((await noticeRow(test, id)).status).toBe('cancelled');
    expect(await trailOf(test, id)).toEqual(['promised', 'too-late']);
  });
});
