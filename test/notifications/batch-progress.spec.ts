import { BatchProgress, DeliverNotices } from '../../src/notifications/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { promisedBatch } from '../factories/notice.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { EventStream, listeningTo, type HeardEvent } from './event-stream.js';

const notices = 6;
const url = '/api/v1/notice-batches';

let test: TestApp;
let other: TestApp;
let squad: Client;
let origin: string;
let batch: string;
let ids: string[];

beforeAll(async () => {
  const environment = { ...makeKeys() };
  test = await startTestApp({ works: false, environment });
  other = await startTestApp({ works: false, environment, databaseUrl: test.databaseUrl });
  [squad, origin] = await Promise.all([test.as('squad'), listeningTo(test.app)]);
});

afterAll(() => test.close());

beforeEach(async () => {
  batch = await promisedBatch(test, notices);
  ids = (
    await test.database.query<{ id: string }>('SELECT id FROM notice WHERE batch_id = $1', [batch])
  ).map(({ id }) => id);
});

const send = (count: number) => test.get(DeliverNotices).execute({ ids: ids.splice(0, count) });
const watching = (at = origin) => EventStream.open(`${at}${url}/${batch}/progress`, squad.cookie);
const said = ({ type, data }: HeardEvent) => [type, data.counts];

it('a batch says how many of it are where, to own unit and above', async () => {
  await send(2);
  const { body } = await squad.get(`${url}/${batch}`);
  expect(body).toMatchObject({
    kind: 'still-here',
    unit: 'dongda',
    startedAt: '2022-08-11T01:00:00.000Z',
    total: notices,
    counts: { delivered: 2, created: 4 },
    done: false,
  });
  await send(4);
  const { items } = (await squad.get(url)).body;
  expect(items[0]).toMatchObject({ id: batch, counts: { delivered: 6 }, done: true });
});

it('another unit neither sees nor watches it, an administrator neither', async () => {
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(url)).body.items).toEqual([]);
  for (const path of [batch, `${batch}/progress`]) {
    expect((await neighbour.get(`${url}/${path}`)).status).toBe(404);
    expect((await (await test.as('admin')).get(`${url}/${path}`)).status).toBe(403);
    expect((await test.anonymous.get(`${url}/${path}`)).status).toBe(401);
  }
  const { items, next } = (await squad.get(`${url}?limit=1`)).body;
  expect([items.length, typeof next]).toEqual([1, 'string']);
});

it('is watched live until it is done, by two processes, one look a second for all who watch', async () => {
  const looks = jest.spyOn(test.database, 'query');
  const streams = await Promise.all([
    ...[1, 2, 3].map(() => watching()),
    watching(await listeningTo(other.app)),
  ]);
  const begun = performance.now();
  const listened = Promise.all(
    streams.map(async (stream) => {
      const heard: HeardEvent[] = [];
      for await (const event of stream.events()) {
        heard.push(event);
        if (stream === streams[0] && heard.length < 3) await send(3);
      }
      return heard;
    }),
  );
  const [first, ...others] = await listened;
  expect(first!.map(said)).toEqual([
    ['progress', { created: 6 }],
    ['progress', { created: 3, delivered: 3 }],
    ['done', { delivered: 6 }],
  ]);
  for (const heard of others) expect(said(heard.at(-1)!)).toEqual(['done', { delivered: 6 }]);
  const asked = looks.mock.calls.filter(([sql]) => JSON.stringify(sql).includes('json_object_agg'));
  // Three asked whether they may; the rest are looks that all three shared.
  const seconds = (performance.now() - begun) / 1_000;
  expect(asked.length - 3).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  await until(async () => test.get(BatchProgress).streams === 0);
  expect(test.get(BatchProgress).looks).toBe(0);
  looks.mockRestore();
});

it('nobody looks any more when the last one has gone', async () => {
  const [one, another] = await Promise.all([watching(), watching()]);
  await until(async () => test.get(BatchProgress).streams === 2);
  expect(test.get(BatchProgress).looks).toBe(1);
  one.leave();
  await until(async () => test.get(BatchProgress).streams === 1);
  expect(test.get(BatchProgress).looks).toBe(1);
  another.leave();
  await until(async () => test.get(BatchProgress).streams === 0);
  expect(test.get(BatchProgress).looks).toBe(0);
  const measured = (await test.anonymous.get('/metrics')).text;
  expect(measured).toContain('route="/api/v1/notice-batches/:id"');
  expect(measured).not.toMatch(/seconds_count.*progress".*status="200"/);
});

it('a session watches four at a time, and is told so', async () => {
  const four = await Promise.all([1, 2, 3, 4].map(() => watching()));
  await until(async () => test.get(BatchProgress).streams === 4);
  const fifth = await watching();
  expect(fifth.response.status).toBe(429);
  expect(await fifth.response.json()).toMatchObject({ code: 'too-many-streams' });
  const elsewhere = await (await test.as('desk')).get(`${url}/${batch}`);
  expect(elsewhere.status).toBe(200);
  for (const stream of four) stream.leave();
  await until(async () => test.get(BatchProgress).streams === 0);
  const again = await watching();
  expect(again.response.headers.get('content-type')).toBe('text/event-stream');
  again.leave();
});

it('a process that ends lets its streams go', async () => {
  const stream = await watching(await listeningTo(other.app));
  const events = stream.events();
  expect((await events.next()).value).toMatchObject({ type: 'progress' });
  await other.close();
  expect((await events.next()).done).toBe(true);
});

describe('what holds a batch up', () => {
  const waiting = async (client = squad) => (await client.get(`${url}/${batch}`)).body.waiting;
  afterEach(async () => {
    test.clock.set('2022-08-11T01:00:00Z');
    await test.database.query('DELETE FROM channel_pause');
  });

  it('is nothing by day', async () => {
    expect(await waiting()).toEqual([]);
  });

  it('is the night, until eight', async () => {
    test.clock.set('2022-08-11T14:00:00Z');
    expect(await waiting(await test.as('squad'))).toEqual([
      { channel: 'sms', notices, reason: 'time', until: '2022-08-12T00:00:00.000Z' },
    ]);
  });

  it('is the provider that is away, since when', async () => {
    const since = '2022-08-11T00:40:00.000Z';
    await test.database.query(
      `INSERT INTO channel_pause (channel, failures, reason, paused_since, probe_at) VALUES ('sms', 3, 'x', $1, $1)`,
      [since],
    );
    expect(await waiting()).toEqual([{ channel: 'sms', notices, reason: 'provider', since }]);
  });

  it('is found by what it was promised for, and its notices by it', async () => {
    const { about } = (await squad.get(`${url}/${batch}`)).body;
    const { items } = (await squad.get(`${url}?about=${about.id}`)).body;
    expect(items.map((it: { id: string }) => it.id)).toEqual([batch]);
    const ofBatch = (await squad.get(`/api/v1/notices?batch=${batch}`)).body.items;
    expect(ofBatch.map((it: { id: string }) => it.id).toSorted()).toEqual(ids.toSorted());
  });
});
