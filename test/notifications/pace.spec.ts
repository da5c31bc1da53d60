import { Pace } from '../../src/notifications/channels/pace.js';
import { DeliverNotices } from '../../src/notifications/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Database } from '../../src/platform/database/index.js';
import { Log } from '../../src/platform/logging/index.js';
import { promisedNotice } from '../factories/notice.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { answer, HttpStandIn } from './http-stand-in.js';

const perSecond = 20;
const gateway = new HttpStandIn();
const workers: TestApp[] = [];

beforeAll(async () => {
  const environment = {
    ...makeKeys(),
    DEMO: 'false',
    SMS_GATEWAY_URL: await gateway.start(),
    SMS_GATEWAY_KEY: 'a key shared with the gateway',
    SMS_GATEWAY_CAN_BE_ASKED: 'true',
    SMS_PER_SECOND: String(perSecond),
  };
  workers.push(await startTestApp({ works: false, environment }));
  const { databaseUrl } = workers[0]!;
  workers.push(await startTestApp({ works: false, environment, databaseUrl }));
});

afterAll(async () => {
  for (const it of workers.toReversed()) await it.close();
  await gateway.stop();
});

it('two workers together keep what the provider’s contract allows', async () => {
  const each = 16;
  const heardAt: number[] = [];
  gateway.then = (_, response) => {
    heardAt.push(performance.now());
    answer(response, 202, {});
  };
  const ids = await Promise.all(
    Array.from({ length: each * 2 }, () => promisedNotice(workers[0]!)),
  );
  await Promise.all(
    workers.map((it, n) =>
      it.get(DeliverNotices).execute({ ids: ids.slice(n * each, (n + 1) * each) }),
    ),
  );
  expect(heardAt).toHaveLength(each * 2);
  const tookMs = heardAt.at(-1)! - heardAt[0]!;
  expect(tookMs).toBeGreaterThan(((each * 2 - 4) * 1_000) / perSecond);
  const inHalfASecond = heardAt.map(
    (from) => heardAt.filter((it) => it >= from && it < from + 500).length,
  );
  // A process that is held up for a moment sends what it may send by then.
  expect(Math.max(...inHalfASecond)).toBeLessThanOrEqual(perSecond / 2 + 4);
});

it('a clock that was put back holds nobody up', async () => {
  const test = workers[0]!;
  await test.database.query(`UPDATE provider_pace SET next_at = next_at + interval '1 year'`);
  const pace = new Pace(test.get(Database), test.get(Log), 'sms-gateway', 50);
  const from = performance.now();
  expect(await pace.turn()).toBeUndefined();
  expect(performance.now() - from).toBeLessThan(1_000);
});

it('what can’t be given a turn was not handed over, and is tried again', async () => {
  const database = workers[0]!.get(Database);
  jest.spyOn(database, 'query').mockRejectedValueOnce(new Error('away'));
  const pace = new Pace(database, workers[0]!.get(Log), 'sms-gateway', 50);
  expect(await pace.turn()).toEqual({ kind: 'temporary', reason: 'no-turn' });
  expect(await pace.turn()).toBeUndefined();
});
