import { ImportWorker } from '../../src/imports/index.js';
import { HeldMatching, MatchingWorker } from '../../src/matching/index.js';
import { Tx } from '../../src/platform/database/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { csvOf, reportLine, sendList, undo } from '../imports/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  // No worker of its own: the test takes lists further, and kills them.
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());
jest.setTimeout(120_000);

class Killed extends Error {}

/** Far from one another: neighbours would be proposed too. */
const frame = (serial: number) =>
  `17572${String((serial * 77_003_917) % 10 ** 10).padStart(10, '0')}`;
const line = (serial: number) =>
  reportLine(serial, { frameNumber: frame(serial), motorNumber: '' });

async function vehicle(serial: number): Promise<string> {
  const identifiers = [{ kind: 'frame', value: frame(serial) }];
  const answer = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }));
  expect(answer.status).toBe(201);
  await proposeSingles();
  return answer.body.id;
}

async function isProposed(vehicleId: string): Promise<boolean> {
  const { items } = (await squad.get(`/api/v1/recovered-vehicles/${vehicleId}/matches`)).body;
  return items.some((it: { difference: string }) => it.difference === 'exact');
}

/** What its job would do at once. */
async function proposeSingles(): Promise<void> {
  const due = await test.database.query<{ id: string }>(
    'SELECT subject_id AS id FROM matching_due',
  );
  await test.get(MatchingWorker).propose({ ids: due.map(({ id }) => id) });
}

/** As many jobs as it takes on a busy machine. */
async function proposeHeld(): Promise<void> {
  const free = 'SELECT 1 FROM matching_held WHERE held_by IS NULL LIMIT 1';
  while ((await test.database.query(free)).length > 0) await test.get(HeldMatching).propose();
}

/** Dies at a commit, before PostgreSQL has it. */
async function killedAt(commit: number, work: () => Promise<unknown>): Promise<void> {
  const real: (this: Tx) => Promise<void> = Reflect.get(Tx.prototype, 'commit');
  let count = 0;
  jest.spyOn(Tx.prototype, 'commit').mockImplementation(async function (this: Tx) {
    count += 1;
    if (count === commit) throw new Killed();
    return real.call(this);
  });
  await expect(work()).rejects.toThrow(Killed);
  jest.restoreAllMocks();
}

/** Three chunks, of which the first is taken in. */
async function listHalfIn(first: number): Promise<string> {
  const lines = Array.from({ length: 520 }, (_, n) => line(first + n));
  const { id } = (await sendList(squad, csvOf(...lines))).body;
  // Read, three checked, checked as a whole, the first taken in, and then the second.
  await killedAt(7, () => test.get(ImportWorker).run({ id }));
  return id;
}

const left = async () =>
  test.database.query('SELECT subject_id FROM matching_due UNION ALL SELECT id FROM matching_held');

it('while a list comes in its rows can be searched for, and single records are proposed as ever', async () => {
  const found = await vehicle(1);
  const id = await listHalfIn(0);
  const search = { identifier: frame(1), kind: 'frame' };
  const { candidates } = (await squad.post('/api/v1/matching/search', search)).body;
  expect(candidates[0]).toMatchObject({ difference: 'exact' });
  await test.get(HeldMatching).sweep();
  await proposeHeld();
  await proposeSingles();
  expect(await isProposed(found)).toBe(false);

  const other = await vehicle(900);
  const identifiers = [{ kind: 'frame', value: frame(900) }];
  await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  await proposeSingles();
  expect(await isProposed(other)).toBe(true);

  // It comes in; killed while it is compared, it is compared further.
  const last = await vehicle(519);
  await test.get(ImportWorker).run({ id });
  await killedAt(1, proposeHeld);
  expect([await isProposed(found), await isProposed(last)]).toEqual([false, false]);
  await test.get(HeldMatching).sweep();
  await proposeHeld();
  expect([await isProposed(found), await isProposed(last)]).toEqual([true, true]);
  expect(await left()).toEqual([]);
});

it('of a long list the vehicles in store are compared, of a short one its reports', async () => {
  const found = await vehicle(4_001);
  const waiting = async () => {
    const rows = await test.database.query<{ side: string }>('SELECT side FROM matching_held');
    return [...new Set(rows.map(({ side }) => side))];
  };
  const bringIn = async (...serials: number[]) => {
    const { id } = (await sendList(squad, csvOf(...serials.map(line)))).body;
    await test.get(ImportWorker).run({ id });
  };
  await bringIn(4_001, 4_002);
  expect(await waiting()).toEqual(['report']);
  await proposeHeld();
  expect(await isProposed(found)).toBe(true);
  const other = await vehicle(4_040);
  await bringIn(...Array.from({ length: 30 }, (_, n) => 4_011 + n));
  expect(await waiting()).toEqual(['vehicle']);
  await proposeHeld();
  expect(await isProposed(other)).toBe(true);
});

it('the planner is told what a long list brings while it comes in', async () => {
  const { id } = (
    await sendList(squad, csvOf(...Array.from({ length: 1_010 }, (_, n) => line(5_001 + n))))
  ).body;
  await test.get(ImportWorker).run({ id });
  const [known] = await test.database.query<{ rows: number }>(
    `SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'identifier_match'`,
  );
  expect(known!.rows).toBeGreaterThan(900);
  await proposeHeld();
});

it('what has been taken back meanwhile is not proposed', async () => {
  const found = await vehicle(3_001);
  const { id } = (await sendList(squad, csvOf(line(3_001)))).body;
  await test.get(ImportWorker).run({ id });
  expect((await undo(squad, id)).status).toBe(202);
  await test.get(ImportWorker).run({ id });
  await proposeHeld();
  expect(await isProposed(found)).toBe(false);
  expect(await left()).toEqual([]);
});

it('a list that never comes in is waited for a quarter of an hour', async () => {
  const found = await vehicle(2_001);
  await listHalfIn(2_000);
  test.clock.advance(14 * 60_000);
  await test.get(HeldMatching).sweep();
  await proposeHeld();
  expect(await isProposed(found)).toBe(false);
  test.clock.advance(2 * 60_000);
  await test.get(HeldMatching).sweep();
  await proposeHeld();
  expect(await isProposed(found)).toBe(true);
  expect(await left()).toEqual([]);
});
