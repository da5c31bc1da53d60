/** Long because one neighbour and one stand-in serve every way in which telling it can go. */
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { post } from '../../src/neighbours/telling/post.js';
import { ApplyRetention } from '../../src/personal-data/index.js';
import { networksIn } from '../../src/platform/settings/setting-parsers.js';
import { HttpStandIn } from '../notifications/http-stand-in.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { activeNeighbour, move, tell, url, verified, type Kept } from './support.js';

let test: TestApp;
let squad: Client;
let admin: Client;
let there: HttpStandIn;
let address: string;
let neighbour: Kept;

beforeAll(async () => {
  // The library on the other side checks the time by its own clock.
  const at = new Date().toISOString();
  test = await startTestApp({
    at,
    works: false,
    environment: { NEIGHBOUR_NETWORKS: '127.0.0.0/8' },
  });
  there = new HttpStandIn();
  address = `${await there.start()}/hook`;
});

afterAll(async () => {
  await there?.stop();
  await test?.close();
});

/** A session ends while the clock runs ahead. */
async function signIn(): Promise<void> {
  [squad, admin] = await Promise.all([test.as('squad'), test.as('admin')]);
}

beforeEach(async () => {
  test.clock.set(new Date());
  await signIn();
  await test.database.query(`UPDATE neighbour SET status = 'closed'`);
  there.heard.length = 0;
  there.then = (_, response) => response.end();
  neighbour = await activeNeighbour(test, address);
});

const answering = (status: number, headers = {}) => {
  there.then = (_, response) => response.writeHead(status, headers).end();
};
const report = async (given = {}) =>
  (await squad.post('/api/v1/theft-reports', theftReportBody(given))).body as { id: string };
const vehicle = async () =>
  (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body as { id: string };
const view = async (it = neighbour) => (await admin.get(`${url}/${it.id}`)).body;
const tellings = async () => (await admin.get(`${url}/${neighbour.id}/tellings`)).body.items;
async function later(ms: number): Promise<void> {
  test.clock.set(new Date(test.clock.now().getTime() + ms));
  if (ms > 600_000) await signIn();
}

it('a report and a vehicle are told in their order, signed, with numbers and without a person', async () => {
  const body = theftReportBody({ brand: '雅迪' });
  const filed = (await squad.post('/api/v1/theft-reports', body)).body;
  const found = await vehicle();
  await tell(test, neighbour);
  const said = there.heard.map((heard) => verified(heard, neighbour.secret));
  expect(said.map(({ type, data }) => [type, data['id']])).toEqual([
    ['theft-report.accepted', filed.id],
    ['vehicle.recovered', found.id],
  ]);
  expect(said[0]!.data).toMatchObject({
    reference: filed.reference,
    vehicleType: body.vehicleType,
    brand: '雅迪',
    unit: 'weidu',
    identifiers: body.identifiers.map((it) => expect.objectContaining(it)),
  });
  const text = there.heard.map((it) => it.text).join();
  for (const personal of [body.owner.name, body.owner.phone, body.place])
    expect(text).not.toContain(personal);
  expect(await view()).toMatchObject({ status: 'active', waiting: 0, givenUp: 0 });
});

it('a battery is told to nobody who asked for vehicles', async () => {
  const part = { part: 'battery', identifiers: [{ kind: 'battery', value: 'TN72V20AH20220001' }] };
  const { body } = await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody(part));
  await squad.patch(`/api/v1/recovered-vehicles/${body.id}`, { brand: '天能' });
  const whole = await vehicle();
  await tell(test, neighbour);
  const told = there.heard.map((heard) => verified(heard, neighbour.secret).data['id']);
  expect(told).toEqual([whole.id]);
});

describe('parts', () => {
  const code = { kind: 'battery', value: 'TN72V20AH20220001' };
  const partEvents = ['part.recovered', 'part.corrected', 'part.returned', 'part.withdrawn'];
  const said = (its: Kept) => there.heard.map((heard) => verified(heard, its.secret));

  it('are told to who asked for them, as what they are, and never as vehicles', async () => {
    const ofParts = await activeNeighbour(test, address, { events: partEvents });
    const given = recoveredVehicleBody({ part: 'battery', identifiers: [code] });
    const { body } = await squad.post('/api/v1/recovered-vehicles', given);
    await squad.patch(`/api/v1/recovered-vehicles/${body.id}`, { brand: '天能' });
    await vehicle();
    await tell(test, ofParts);
    expect(said(ofParts).map(({ type, data }) => [type, data['id']])).toEqual([
      ['part.recovered', body.id],
      ['part.corrected', body.id],
    ]);
    expect(said(ofParts)[0]!.data).toMatchObject({ part: 'battery', identifiers: [code] });
    expect(there.heard.map(({ text }) => text).join()).not.toContain(given.place);
  });

  it('what turns out to be a battery is withdrawn as a vehicle and told as a part, and the other way round', async () => {
    const ofParts = await activeNeighbour(test, address, { events: partEvents });
    const { id } = await vehicle();
    const found = `/api/v1/recovered-vehicles/${id}`;
    await squad.patch(found, { part: 'battery', identifiers: [code] });
    const types = async (its: Kept) => {
      there.heard.length = 0;
      await tell(test, its);
      return said(its).map(({ type, data }) => [type, data['id'], 'identifiers' in data]);
    };
    // What it was is told no more: it is no vehicle by the time somebody hears of it.
    expect(await types(neighbour)).toEqual([
      ['vehicle.recovered', id, false],
      ['vehicle.withdrawn', id, false],
    ]);
    expect(await types(ofParts)).toEqual([['part.recovered', id, true]]);
    await squad.patch(found, { part: null });
    expect(await types(neighbour)).toEqual([['vehicle.recovered', id, true]]);
    expect(await types(ofParts)).toEqual([['part.withdrawn', id, false]]);
  });
});

it('another force’s unit hears of its own alone', async () => {
  const elsewhere = await activeNeighbour(test, address, { unit: 'jianan' });
  await report();
  await tell(test, elsewhere);
  expect(there.heard).toEqual([]);
});

it('only the events that it asked for', async () => {
  const some = await activeNeighbour(test, address, { events: ['vehicle.recovered'] });
  await report();
  await vehicle();
  await tell(test, some);
  expect(there.heard.map((it) => verified(it, some.secret).type)).toEqual(['vehicle.recovered']);
});

it('a failure waits and is told again with the same id and the same words; those behind it wait too', async () => {
  answering(503);
  const { id } = await report();
  await vehicle();
  await tell(test, neighbour);
  await tell(test, neighbour);
  expect(there.heard).toHaveLength(1);
  expect(await view()).toMatchObject({ failures: 1, waiting: 2 });
  // What is said was settled by the first attempt.
  await squad.patch(`/api/v1/theft-reports/${id}`, { brand: '改过的品牌' });
  answering(204);
  await later(6_000);
  await tell(test, neighbour);
  const [first, again, ...rest] = there.heard;
  expect(again!.text).toBe(first!.text);
  expect(again!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(rest.length).toBeGreaterThan(0);
  expect(await view()).toMatchObject({ failures: 0, failingSince: null, waiting: 0 });
});

it('waits as long as it is asked to', async () => {
  answering(429, { 'retry-after': '120' });
  await report();
  await tell(test, neighbour);
  const { nextTryAt } = await view();
  expect(new Date(nextTryAt).getTime() - test.clock.now().getTime()).toBe(120_000);
});

it('an answer that was lost: the message comes twice, by its id once', async () => {
  there.then = (_, response) => response.socket!.destroy();
  await report();
  await tell(test, neighbour);
  expect(await tellings()).toMatchObject([{ status: 'waiting', outcome: 'unreachable' }]);
  there.then = (_, response) => response.end();
  await later(6_000);
  await tell(test, neighbour);
  expect(new Set(there.heard.map((it) => it.headers['webhook-id'])).size).toBe(1);
});

it('two workers at once tell each message once', async () => {
  await report();
  await vehicle();
  await Promise.all([1, 2, 3].map(() => tell(test, neighbour)));
  expect(there.heard).toHaveLength(2);
});

it('a worker that died is replaced within a minute', async () => {
  await report();
  await test.database.query('UPDATE neighbour SET busy_until = $2 WHERE id = $1', [
    neighbour.id,
    new Date(test.clock.now().getTime() + 60_000),
  ]);
  await tell(test, neighbour);
  expect(there.heard).toEqual([]);
  await later(60_000);
  await tell(test, neighbour);
  expect(there.heard).toHaveLength(1);
});

it('a message that is not understood there is given up after eight refusals, and the next one told', async () => {
  await report();
  await vehicle();
  there.then = (heard, response) =>
    response.writeHead(JSON.parse(heard.text).type === 'vehicle.recovered' ? 200 : 422).end();
  for (let step = 0; step < 9; step++) {
    await tell(test, neighbour);
    await later(6 * 3_600_000);
  }
  expect(await view()).toMatchObject({ waiting: 0, givenUp: 1, status: 'active' });
  expect((await tellings()).map((it: { status: string }) => it.status)).toEqual([
    'told',
    'given-up',
  ]);
});

it('nothing arrives for three days: it is paused, and goes on by hand where it stopped', async () => {
  answering(500);
  await report();
  await tell(test, neighbour);
  await later(3 * 24 * 3_600_000);
  await tell(test, neighbour);
  expect(await view()).toMatchObject({ status: 'paused', pausedBecause: 'unreachable' });
  await vehicle();
  answering(200);
  there.heard.length = 0;
  await move(admin, neighbour.id, 'active');
  await tell(test, neighbour);
  expect(there.heard).toHaveLength(2);
});

it('410 means that nobody listens any more', async () => {
  answering(410);
  await report();
  await tell(test, neighbour);
  expect(await view()).toMatchObject({ status: 'paused', pausedBecause: 'gone', waiting: 1 });
});

it('a closed neighbour is promised nothing more', async () => {
  await move(admin, neighbour.id, 'closed');
  await report();
  expect(await view()).toMatchObject({ status: 'closed', waiting: 0 });
});

it('both secrets sign for a day after a change', async () => {
  const changed = (await admin.post(`${url}/${neighbour.id}/secret`)).body;
  await report();
  await tell(test, neighbour);
  expect(verified(there.heard[0]!, neighbour.secret)).toEqual(
    verified(there.heard[0]!, changed.secret),
  );
  await later(24 * 3_600_000);
  await vehicle();
  await tell(test, neighbour);
  const latest = there.heard.at(-1)!;
  expect(String(latest.headers['webhook-signature']).split(' ')).toHaveLength(1);
});

it('what was lost there is told again, each with its own id', async () => {
  await report();
  await tell(test, neighbour);
  const from = new Date(test.clock.now().getTime() - 60_000).toISOString();
  await later(1_000);
  const answer = await admin.post(`${url}/${neighbour.id}/replay`, { from });
  expect(answer.body).toEqual({ id: neighbour.id, messages: 1 });
  await tell(test, neighbour);
  const [first, again] = there.heard;
  expect(again!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
  expect(again!.text).toBe(first!.text);
});

it('a ping says nothing and shows that messages arrive', async () => {
  const { body } = await admin.post(`${url}/${neighbour.id}/ping`);
  await tell(test, neighbour);
  expect(there.heard[0]!.headers['webhook-id']).toBe(body.telling);
  expect(verified(there.heard[0]!, neighbour.secret).type).toBe('ping');
});

describe('no way into our own networks', () => {
  it('a redirect is not followed', async () => {
    answering(307, { location: `${address}/elsewhere` });
    await report();
    await tell(test, neighbour);
    expect(there.heard.map((it) => it.path)).toEqual(['/hook']);
    expect(await tellings()).toMatchObject([{ outcome: 'http 307', status: 'waiting' }]);
  });

  it('a name is judged by the address that is connected to', async () => {
    const named = address.replace('127.0.0.1', 'localhost');
    expect(await post(named, '{}', {}, [])).toEqual({ outcome: 'address-not-allowed' });
    expect(there.heard).toEqual([]);
    const loopback = networksIn('127.0.0.0/8,::1/128');
    expect(await post(named, '{}', {}, loopback)).toMatchObject({ status: 200 });
  });

  it.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://[::ffff:127.0.0.1]:1/'])(
    '%s is not even looked at',
    async (address) => {
      expect(await post(address, '{}', {}, [])).toEqual({ outcome: 'address-not-allowed' });
    },
  );
});

it('what was told is kept for its period, what waits for as long as somebody is there to be told', async () => {
  const closed = await activeNeighbour(test, address);
  await report();
  await tell(test, neighbour);
  await move(admin, closed.id, 'closed');
  const told = (await tellings()).length;
  answering(500);
  await report();
  await tell(test, neighbour);
  const kept = async (of: Kept) => {
    const [row] = await test.database.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM telling WHERE neighbour_id = $1',
      [of.id],
    );
    return row!.n;
  };
  await later(189 * 86_400_000);
  await test.get(ApplyRetention).execute();
  expect([await kept(neighbour), await kept(closed)]).toEqual([told + 1, 1]);
  await later(2 * 86_400_000);
  await test.get(ApplyRetention).execute();
  expect([await kept(neighbour), await kept(closed)]).toEqual([1, 0]);
});
