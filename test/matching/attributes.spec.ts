import { MatchingWorker } from '../../src/matching/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const unknown = [{ kind: 'frame', state: 'unknown' }];
const groundOff = [{ kind: 'frame', state: 'obliterated' }];

async function report(given: object) {
  const body = theftReportBody({ place: '魏都区七一路', ...given });
  return (await squad.post('/api/v1/theft-reports', body)).body;
}

async function vehicle(given: object) {
  const body = fullVehicleBody({ place: '魏都区文峰路', ...given });
  return (await squad.post('/api/v1/recovered-vehicles', body)).body;
}

async function matchesOf({ id }: { id: string }) {
  return (await squad.get(`/api/v1/recovered-vehicles/${id}/matches`)).body.items;
}

async function proposed(it: { id: string }) {
  return eventually(async () => {
    const items = await matchesOf(it);
    expect(items.length).toBeGreaterThan(0);
    return items;
  });
}

it('a vehicle whose numbers are ground off is proposed by its looks, never above possible', async () => {
  const theirs = await report({ brand: '台铃', colour: '紫色', marks: '车尾贴有卡通贴纸' });
  const found = await vehicle({
    identifiers: groundOff,
    brand: 'TAILG',
    colour: '紫',
    marks: '卡通贴纸一张',
  });
  const [match] = await proposed(found);
  expect(match).toMatchObject({ difference: 'attributes', band: 'possible', readNumber: '' });
  expect(match.probability).toBeLessThan(0.5);
  expect(match.theftReport.reference).toBe(theirs.reference);
  expect(match.alignment.cells).toEqual([]);
});

it('a report without numbers is proposed for what is in store, numbered or not', async () => {
  const given = { brand: '绿源', colour: '橙色' };
  const numbered = await vehicle(given);
  const bare = await vehicle({ ...given, identifiers: groundOff });
  const late = await report({ ...given, identifiers: unknown });
  for (const it of [numbered, bare]) {
    const [match] = await proposed(it);
    expect(match).toMatchObject({ difference: 'attributes', theftReport: { id: late.id } });
  }
});

it('a report with a number is proposed by its looks only where the vehicle has none', async () => {
  const given = { brand: '小刀', colour: '绿色' };
  const numbered = await vehicle(given);
  const bare = await vehicle({ ...given, identifiers: groundOff });
  await report(given);
  await proposed(bare);
  expect(await matchesOf(numbered)).toEqual([]);
});

it('what was recovered before the theft, or has another colour and brand, is not proposed', async () => {
  await report({ brand: '立马', colour: '金色', identifiers: unknown });
  await report({
    brand: '金箭',
    colour: '棕色',
    identifiers: unknown,
    stolenFrom: '2022-08-10T23:30:00Z',
    stolenUntil: '2022-08-11T00:20:00Z',
  });
  const other = await vehicle({ brand: '爱玛', colour: '棕色', identifiers: groundOff });
  const earlier = await vehicle({
    brand: '金箭',
    colour: '棕色',
    identifiers: groundOff,
    recoveredAt: '2022-08-01T00:00:00Z',
  });
  await test.get(MatchingWorker).sweep();
  await test.get(MatchingWorker).propose({ ids: [other.id, earlier.id] });
  expect([await matchesOf(other), await matchesOf(earlier)]).toEqual([[], []]);
});

it('a corrected colour takes a proposal back', async () => {
  const given = { brand: '新日', colour: '粉色' };
  const found = await vehicle({ ...given, identifiers: groundOff });
  const wrong = await report({ ...given, identifiers: unknown });
  await proposed(found);
  await squad.patch(`/api/v1/theft-reports/${wrong.id}`, { colour: '黑色', brand: '凤凰' });
  await eventually(async () =>
    expect((await matchesOf(found)).map((it: { status: string }) => it.status)).toEqual([
      'superseded',
    ]),
  );
});

it('a queue is not drowned: three a vehicle at most, in a queue of their own', async () => {
  for (let nth = 0; nth < 5; nth += 1)
    await report({ brand: '宗申', colour: '银色', vehicleType: 'motorcycle', model: 'Z6' });
  const found = await vehicle({
    brand: '宗申',
    colour: '银',
    vehicleType: 'motorcycle',
    model: 'Z6',
    identifiers: groundOff,
  });
  expect(await proposed(found)).toHaveLength(3);
  const { items, waiting } = (await squad.get('/api/v1/matches?band=attributes&limit=50')).body;
  expect(waiting.attributes).toBeGreaterThanOrEqual(3);
  const differences = new Set(items.map((it: { difference: string }) => it.difference));
  expect([...differences]).toEqual(['attributes']);
  const possible = (await squad.get('/api/v1/matches?band=possible&limit=50')).body.items;
  expect(possible.map((it: { difference: string }) => it.difference)).not.toContain('attributes');
});

it('a list’s reports are proposed for what is in store, each vehicle compared once by the sweep', async () => {
  const given = { brand: '永久', colour: '紫色', vehicleType: 'bicycle' };
  const found = await vehicle({ ...given, identifiers: groundOff });
  const worker = test.get(MatchingWorker);
  const reports: { id: string }[] = [];
  for (let nth = 0; nth < 6; nth += 1)
    reports.push(await report({ ...given, colour: nth === 0 ? '紫色' : '黑色' }));
  await worker.propose({ ids: reports.map((it) => it.id) });
  await proposed(found);
});

it('confirmed without a number, like any other (rule 33)', async () => {
  const given = { brand: '比德文', colour: '蓝色' };
  const theirs = await report({ ...given, identifiers: unknown });
  const found = await vehicle({ ...given, identifiers: groundOff });
  const [match] = await proposed(found);
  const one = (await squad.get(`/api/v1/matches/${match.id}`)).body;
  expect(one.sentence).toBe('没有可比对的号码');
  const squad2 = await test.as('squad2');
  for (const officer of [squad, squad2])
    await officer.post(`/api/v1/matches/${match.id}/confirm`, { reason: '车主认出坐垫补丁' });
  expect((await squad.get(`/api/v1/theft-reports/${theirs.id}`)).body.status).toBe('matched');
});

describe('a search without a number', () => {
  const search = (query: object) => squad.post('/api/v1/matching/search', query);

  it('finds reports by their looks, best first', async () => {
    const theirs = await report({ brand: '捷安特', colour: '金色', vehicleType: 'bicycle' });
    const { body } = await search({
      identifier: '',
      vehicleType: 'bicycle',
      brand: 'Giant',
      colour: '金',
      place: '魏都区',
    });
    expect(body.candidates[0]).toMatchObject({
      theftReport: { id: theirs.id },
      difference: 'attributes',
      band: 'possible',
      alignment: { cost: 0, cells: [] },
    });
    expect(body.candidates[0].identifier).toMatch(/^1757220/);
  });

  it('by a mark alone', async () => {
    const theirs = await report({ colour: '灰色', marks: '车筐上缠着麻绳' });
    const { body } = await search({ marks: '麻绳' });
    expect(body.candidates[0].theftReport.id).toBe(theirs.id);
  });

  it('for nothing at all is refused', async () => {
    expect((await search({ identifier: '', brand: ' ' })).body.code).toBe('nothing-to-search-for');
  });
});
