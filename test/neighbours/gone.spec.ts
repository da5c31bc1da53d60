import { randomBytes } from 'node:crypto';
import { FileFromWeb } from '../../src/public-gate/index.js';
import { TellNeighbours } from '../../src/neighbours/index.js';
import { Ids } from '../../src/platform/ids.js';
import { makeReference } from '../../src/platform/references.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { bringIn, undo, undone } from '../imports/support.js';
import { HttpStandIn } from '../notifications/http-stand-in.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { until } from '../support/until.js';
import { activeNeighbour, move, tell, verified, type Kept } from './support.js';

/** What a neighbour was told of and what is no more: taken back with its list, or one with another. */
let test: TestApp;
let squad: Client;
let address: string;
let neighbour: Kept;
const there = new HttpStandIn();
let serial = 0;

beforeAll(async () => {
  // The library on the other side checks the time by its own clock.
  const at = new Date().toISOString();
  test = await startTestApp({ at, environment: { NEIGHBOUR_NETWORKS: '127.0.0.0/8' } });
  squad = await test.as('squad');
  address = `${await there.start()}/hook`;
});

afterAll(async () => {
  await test?.close();
  await there.stop();
});

beforeEach(async () => {
  there.heard.length = 0;
  neighbour = await activeNeighbour(test, address);
});

afterEach(async () => move(await test.as('admin'), neighbour.id, 'closed'));

const frame = () => `17572225${String((serial += 1)).padStart(7, '0')}`;
const said = () => there.heard.map((heard) => verified(heard, neighbour.secret));

async function promised(states = ['waiting', 'told', 'given-up']): Promise<number> {
  const rows = await test.database.query(
    'SELECT 1 FROM telling WHERE neighbour_id = $1 AND status = ANY($2)',
    [neighbour.id, states],
  );
  return rows.length;
}

/** Waits until everything that was promised was told, by the worker that the sweep wakes. @returns what was heard */
async function told() {
  await until(async () => {
    await test.get(TellNeighbours).sweep();
    return (await promised(['waiting'])) === 0;
  });
  return said().map(({ type, data }) => [type, data]);
}

/** As after a failure: nothing is told for a while. @returns what ends it */
async function holdBack(): Promise<() => void> {
  const until = new Date(test.clock.now().getTime() + 30_000);
  await test.database.query('UPDATE neighbour SET next_try_at = $2 WHERE id = $1', [
    neighbour.id,
    until,
  ]);
  return () => test.clock.set(until);
}

/** Decides on what was found to be a possible double. */
async function decider(subject: string) {
  const [double] = (await squad.get(`/api/v1/doubles?subject=${subject}`)).body.items;
  return (what: string, more = {}) =>
    squad.post(`/api/v1/doubles/${double.id}/${what}`, { reason: '同一辆', ...more });
}

/** Two records of one thing. */
async function twice(path: string, body: (given: Record<string, unknown>) => object) {
  const given = body({ identifiers: [{ kind: 'frame', value: frame() }] });
  const [first, second] = [
    (await squad.post(path, given)).body as { id: string },
    (await squad.post(path, given)).body as { id: string },
  ];
  return { first, second, decide: await decider(second.id) };
}

/** What a victim filed on the web and no station has accepted. */
async function lead(identifiers: object[]): Promise<string> {
  const { incidentNumber: _, ...report } = theftReportBody({ identifiers });
  const id = test.get(Ids).next();
  await test.get(FileFromWeb).execute(id, {
    reference: makeReference('CX', randomBytes, 'web'),
    report: report as never,
    district: 'weidu',
    language: 'zh-CN',
  });
  return id;
}

describe('a list that is taken back', () => {
  const titles = '编号,车型,部件,车架号,电池编码,追回时间,追回地点,办案民警';
  const list = (...rows: string[]) => `\uFEFF${[titles, ...rows].join('\r\n')}\r\n`;
  const recoveredAt = '2022-08-11 01:30';
  const line = () => `GO-${(serial += 1)},电动车,,${frame()},,${recoveredAt},文峰路,squad`;
  const kind = { kind: 'recovered-vehicles' };

  it('its vehicles are withdrawn: their ids alone, once, behind what was said of them', async () => {
    const { id } = await bringIn(squad, list(line(), line()), kind);
    const before = await told();
    expect(before).toMatchObject([
      ['vehicle.recovered', {}],
      ['vehicle.recovered', {}],
    ]);
    const ids = before.map(([, data]) => (data as { id: string }).id);
    await undo(squad, id);
    await undone(squad, id);
    const after = (await told()).slice(2);
    expect(after).toHaveLength(2);
    expect(after).toEqual(
      expect.arrayContaining(ids.map((it) => ['vehicle.withdrawn', { id: it }])),
    );
  });

  it('before it was told of, it is said by its id alone', async () => {
    const goOn = await holdBack();
    const { id } = await bringIn(squad, list(line()), kind);
    await undo(squad, id);
    await undone(squad, id);
    goOn();
    const [recovered, withdrawn] = await told();
    const gone = { id: expect.any(String) };
    expect(recovered).toEqual(['vehicle.recovered', gone]);
    expect(withdrawn).toEqual(['vehicle.withdrawn', recovered![1]]);
  });

  it('a part is withdrawn from who asked for parts, and from nobody else', async () => {
    const ofParts = await activeNeighbour(test, address, {
      events: ['part.recovered', 'part.withdrawn'],
    });
    const row = `GO-${(serial += 1)},电动车,电池,,TN72V20AH2022${serial},${recoveredAt},文峰路,squad`;
    const { id } = await bringIn(squad, list(row), kind);
    await undo(squad, id);
    await undone(squad, id);
    await until(async () => {
      await tell(test, ofParts);
      return there.heard.length >= 2;
    });
    const types = there.heard.map((heard) => verified(heard, ofParts.secret).type);
    expect(types).toEqual(['part.recovered', 'part.withdrawn']);
    expect(await promised()).toBe(0);
    await move(await test.as('admin'), ofParts.id, 'closed');
  });
});

it.each([
  ['vehicle', '/api/v1/recovered-vehicles', recoveredVehicleBody, 'vehicle.recovered'],
  ['theft-report', '/api/v1/theft-reports', theftReportBody, 'theft-report.accepted'],
] as const)(
  'a %s that was merged into another is told with the one that leads, and whole again once they are split',
  async (noun, path, body, begun) => {
    const { first, second, decide } = await twice(path, body);
    await told();
    expect((await decide('merge', { leaderId: first.id })).status).toBe(200);
    await told();
    expect((await decide('split')).status).toBe(200);
    expect(await told()).toEqual([
      [begun, expect.objectContaining({ id: first.id })],
      [begun, expect.objectContaining({ id: second.id })],
      [`${noun}.merged`, { id: second.id, into: first.id }],
      [
        `${noun}.split`,
        expect.objectContaining({ id: second.id, identifiers: [expect.anything()] }),
      ],
    ]);
  },
);

it('split before it was told of: the merging names its id alone', async () => {
  const { first, second, decide } = await twice('/api/v1/recovered-vehicles', recoveredVehicleBody);
  const goOn = await holdBack();
  await decide('merge', { leaderId: first.id });
  await decide('split');
  goOn();
  const merged = (await told()).find(([type]) => type === 'vehicle.merged');
  expect(merged).toEqual(['vehicle.merged', { id: second.id }]);
});

it('a lead is nobody’s business, merged, split or withdrawn', async () => {
  const identifiers = [{ kind: 'frame', value: frame() }];
  const [first, second] = [await lead(identifiers), await lead(identifiers)] as const;
  const decide = await decider(second);
  expect((await decide('merge', { leaderId: first })).status).toBe(200);
  expect((await decide('split')).status).toBe(200);
  const withdraw = `/api/v1/theft-reports/${second}/withdraw`;
  expect((await squad.post(withdraw, { reason: '找到了' })).status).toBe(200);
  expect(await promised()).toBe(0);
});
