import { Facts } from '../../src/platform/facts/index.js';
import { UnitTree } from '../../src/identity/index.js';
import { caseSolved } from '../../src/sentence/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
/** signs in anew: the tests move the clock by more than a session lives */
const commander = async (): Promise<Client> => test.as('commander');

beforeAll(async () => {
  test = await startTestApp({ at: '2022-07-01T00:00:00Z' });
});

afterAll(() => test.close());

const idOf = async (code: string) => (await test.get(UnitTree).byCode(code)).id;
let serial = 0;
const anId = () => `01900000-0000-7000-8000-${String((serial += 1)).padStart(12, '0')}`;

/** A case solved, credited to these units. */
async function solved(occurredOn: string, codes: string[], reverses?: string) {
  const unitIds = await Promise.all(codes.map(idOf));
  return test.database.transaction((tx) =>
    test.get(Facts).record(tx, caseSolved, {
      subjectId: anId(),
      unitIds,
      occurredOn,
      reverses,
      details: undefined,
    }),
  );
}

const counts = async (unit: string, from: string, to: string, more = '') =>
  (
    await (
      await commander()
    ).get(`/api/v1/recovery-counts?unit=${unit}&from=${from}&to=${to}${more}`)
  ).body;

it('counts shared credit once above and for each unit that shares it', async () => {
  await solved('2022-07-05', ['weidu-three-vehicle', 'weidu-plain-clothes']);
  expect((await counts('weidu', '2022-07-05', '2022-07-06')).casesSolved).toBe(1);
  expect((await counts('weidu-three-vehicle', '2022-07-05', '2022-07-06')).casesSolved).toBe(1);
  expect((await counts('weidu-plain-clothes', '2022-07-05', '2022-07-06')).casesSolved).toBe(1);
  expect((await counts('dongda', '2022-07-05', '2022-07-06')).casesSolved).toBe(0);
});

it('days are half-open and of Xuchang: 2022-08-10T16:00Z is 11 August', async () => {
  test.clock.set('2022-08-10T16:00:00Z');
  const squad = await test.as('squad');
  await squad.post(
    '/api/v1/recovered-vehicles',
    recoveredVehicleBody({ recoveredAt: '2022-08-10T16:00:00Z' }),
  );
  expect((await counts('weidu', '2022-08-10', '2022-08-11')).vehiclesRecovered.total).toBe(0);
  expect((await counts('weidu', '2022-08-11', '2022-08-12')).vehiclesRecovered).toEqual({
    total: 1,
    eBike: 1,
    bicycle: 0,
    motorcycle: 0,
  });
});

it('what was taken back does not count, but did as of then', async () => {
  test.clock.set('2022-08-12T00:00:00Z');
  const id = await solved('2022-07-20', ['dongda']);
  test.clock.set('2022-08-13T00:00:00Z');
  await solved('2022-07-20', ['dongda'], id);
  expect((await counts('dongda', '2022-07-20', '2022-07-21')).casesSolved).toBe(0);
  const asOf = '&asOf=2022-08-12T12:00:00Z';
  expect((await counts('dongda', '2022-07-20', '2022-07-21', asOf)).casesSolved).toBe(1);
});

it('each figure opens the records behind it', async () => {
  const url =
    '/api/v1/recovery-counts/records?figure=casesSolved&unit=weidu&from=2022-07-05&to=2022-07-06';
  const { items } = (await (await commander()).get(url)).body;
  expect(items).toEqual([
    expect.objectContaining({
      occurredOn: '2022-07-05',
      units: ['weidu-three-vehicle', 'weidu-plain-clothes'],
      subjectId: expect.any(String),
    }),
  ]);
});

it('lists units without a result for N days, a parent counting what is below it', async () => {
  await solved('2022-08-29', ['dongda']);
  await solved('2022-08-31', ['xida']);
  await solved('2022-09-02', ['weidu-three-vehicle', 'weidu-plain-clothes']);
  const { body } = await (
    await commander()
  ).get('/api/v1/recovery-counts/zero-result?on=2022-09-02&days=2');
  expect(body).toMatchObject({ on: '2022-09-02', days: 2 });
  expect(body.units).toEqual([
    expect.objectContaining({
      unit: 'dongda',
      runDays: 4,
      lastResultOn: '2022-08-29',
      followUp: null,
    }),
    expect.objectContaining({ unit: 'xida', runDays: 2, lastResultOn: '2022-08-31' }),
  ]);
});

it('a unit that never had a result counts from the day it was founded', async () => {
  const inspector = await test.as('inspector');
  const { body } = await inspector.get('/api/v1/recovery-counts/zero-result?on=2022-07-03&days=3');
  expect(body.units.find((it: { unit: string }) => it.unit === 'jianan')).toMatchObject({
    runDays: 3,
    lastResultOn: null,
  });
});

it('commanders see their own unit and below, inspectors the city, administrators nothing', async () => {
  const url = '/api/v1/recovery-counts?from=2022-07-01&to=2022-08-01&unit=';
  expect((await (await commander()).get(`${url}jianan`)).status).toBe(404);
  expect((await (await commander()).get(`${url}xuchang`)).status).toBe(404);
  expect((await (await test.as('inspector')).get(`${url}xuchang`)).status).toBe(200);
  expect((await (await test.as('admin')).get(`${url}weidu`)).status).toBe(403);
});

it.each([
  ['from=2022-08-11&to=2022-08-10', 'period-reversed'],
  ['from=2022-02-30&to=2022-08-10', 'no-such-day'],
  ['from=yesterday&to=2022-08-10', 'invalid-input'],
])('refuses the period %s as %s', async (period, code) => {
  const answer = await (await commander()).get(`/api/v1/recovery-counts?unit=weidu&${period}`);
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe(code);
});
