import { readWeights } from '../../src/matching/weighing/read-weights.js';
import { WeightsInForce } from '../../src/matching/measured.js';
import { Engine, MatchingWorker, WeightVersions } from '../../src/matching/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { testWeights } from '../factories/match-weights.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

let test: TestApp;
let squad: Client;
const { version: _, ...first } = testWeights;
const newer = {
  ...first,
  evidence: { ...first.evidence, colour: { agree: -3, near: -3, disagree: -3 } },
};

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const given = (number: string) => ({
  identifiers: [{ kind: 'frame', value: number }],
  colour: '黑色',
});
const file = (number: string) =>
  squad.post('/api/v1/theft-reports', theftReportBody(given(number)));

async function proposed(number: string) {
  await file(number);
  const vehicle = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody(given(number)));
  const id = await eventually(async () => {
    const path = `/api/v1/recovered-vehicles/${vehicle.body.id}/matches`;
    const [match] = (await squad.get(path)).body.items;
    expect(match).toBeDefined();
    return match.id as string;
  });
  return { id, read: async () => (await squad.get(`/api/v1/matches/${id}`)).body };
}

it('weights put in force score what is open anew; what was decided keeps its version and its parts', async () => {
  const decided = await proposed('175722011112222');
  const open = await proposed('175722044445555');
  await squad.post(`/api/v1/matches/${decided.id}/confirm`, {});
  const [before, openBefore] = [await decided.read(), await open.read()];
  const versions = test.get(WeightVersions);
  await versions.add({ version: 'test-2', weights: newer, reliability: [], fittedOn: 'nothing' });
  expect((await open.read()).scoreVersion).toBe(before.scoreVersion);
  expect(await versions.putInForce('test-2')).toBe(1);
  test.clock.advance(6_000);
  await test.get(MatchingWorker).sweep();
  const after = await open.read();
  expect(after.scoreVersion).toBe('test-2');
  expect(after.parts).not.toEqual(openBefore.parts);
  const kept = await decided.read();
  expect([kept.scoreVersion, kept.parts]).toEqual([before.scoreVersion, before.parts]);
  const [found] = await test
    .get(Engine)
    .search({ identifier: '175722044445555', colour: '黑色' }, 1);
  expect(found!.parts.find(({ part }) => part === 'colour')!.weight).toBe(-3);
});

it('weighs what is reported around a number that differs', async () => {
  for (const value of ['175722050505010', '175722050505099', '175722050510000']) await file(value);
  const [found] = await test.get(Engine).search({ identifier: '175722050505018' }, 1);
  const { surroundings } = await test.get(WeightsInForce).current();
  const { always, hundred, million } = surroundings;
  const [aHundred, aMillion] = [2, 3].map((count) => Math.log(count + 0.3));
  expect(found!.identifier).toBe('175722050505010');
  expect(found!.parts.find(({ part }) => part === 'surroundings')!.weight).toBeCloseTo(
    always + hundred * aHundred! + million * aMillion!,
    9,
  );
});

it('a version is never changed, and one that there isn’t is not put in force', async () => {
  const versions = test.get(WeightVersions);
  const again = { version: 'blocks-1', weights: newer, reliability: [], fittedOn: 'nothing' };
  await expect(versions.add(again)).rejects.toThrow('already');
  const broken = { ...again, version: 'test-3', weights: { ...newer, part: 'x' } };
  await expect(versions.add(broken)).rejects.toThrow('weights.part is no number');
  await expect(versions.putInForce('blocks-0')).rejects.toThrow('no weights named blocks-0');
});

it.each<[why: string, weights: unknown, says: string]>([
  ['one is missing', { ...first, crowd: undefined }, 'weights.crowd'],
  ['one is no number', { ...first, part: 'x' }, 'weights.part'],
  ['one is nobody’s', { ...first, moon: 1 }, 'weights.moon'],
  ['a table is missing', { ...first, evidence: {} }, 'weights.evidence.vehicleType'],
  ['there are none', undefined, 'weights is missing'],
])('a file of weights is refused when %s', (_why, weights, says) => {
  expect(() => readWeights(weights, testWeights)).toThrow(says);
});

it('a file of all weights is read', () => {
  expect(readWeights(JSON.parse(JSON.stringify(first)), testWeights)).toEqual(first);
});
