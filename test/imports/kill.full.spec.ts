import { array, assert, asyncProperty, boolean, integer, record } from 'fast-check';
import { Audit, verifyChains } from '../../src/audit/index.js';
import { ImportWorker } from '../../src/imports/index.js';
import { Database, Tx } from '../../src/platform/database/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { csvOf, reportLine, sendList } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  // No worker of its own: the test takes the list further, and kills it.
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

class Killed extends Error {}

/** What is written while a list is read goes without a transaction around it: a statement is its own. */
const readingWrites = /^\s*(WITH chunk AS|UPDATE import SET header)/;

/**
 * Runs the import again and again; each run dies at the commit named, before or after PostgreSQL has it: of reading (the
 * titles and each chunk), of checking, of taking in, and between them.
 */
async function runKilledAt(id: string, deaths: { commit: number; isBefore: boolean }[]) {
  for (const { commit, isBefore } of deaths) {
    let count = 0;
    const dying = async <T>(work: () => Promise<T>): Promise<T> => {
      count += 1;
      const isDue = count === commit;
      if (isDue && isBefore) throw new Killed();
      const done = await work();
      if (isDue) throw new Killed();
      return done;
    };
    const real: (this: Tx) => Promise<void> = Reflect.get(Tx.prototype, 'commit');
    jest.spyOn(Tx.prototype, 'commit').mockImplementation(function (this: Tx) {
      return dying(() => real.call(this));
    });
    const query: Database['query'] = Reflect.get(Database.prototype, 'query');
    jest.spyOn(Database.prototype, 'query').mockImplementation(function (this: Database, ...asked) {
      const ask = () => query.apply(this, asked);
      const [sql] = asked;
      return typeof sql === 'string' && readingWrites.test(sql) ? dying(ask) : ask();
    });
    try {
      await test.get(ImportWorker).run({ id });
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    jest.restoreAllMocks();
  }
  await test.get(ImportWorker).run({ id });
}

let serial = 0;

it('killed before or after any commits, a resumed list comes to the same end', async () => {
  const death = record({ commit: integer({ min: 1, max: 19 }), isBefore: boolean() });
  await assert(
    asyncProperty(array(death, { minLength: 1, maxLength: 4 }), async (deaths) => {
      serial += 10_000;
      const first = serial;
      const lines = Array.from({ length: 1_100 }, (_, n) =>
        reportLine(first + n, n % 100 === 7 ? { ownerPhone: '1' } : {}),
      );
      const { id } = (await sendList(squad, csvOf(...lines))).body;
      await runKilledAt(id, deaths);
      const { body } = await squad.get(`/api/v1/imports/${id}`);
      expect(body).toEqual({
        state: 'done',
        total: 1_100,
        accepted: 1_089,
        rejected: 11,
        done: true,
      });
      const [count] = await test.database.query(
        `SELECT count(*)::int AS reports, count(DISTINCT incident_number)::int AS different FROM theft_report
         WHERE substr(incident_number, 7)::int BETWEEN $1 AND $2`,
        [first, first + 1_099],
      );
      expect(count).toEqual({ reports: 1_089, different: 1_089 });
    }),
    {
      numRuns: 3,
      examples: [
        [
          [
            { commit: 1, isBefore: false },
            { commit: 3, isBefore: true },
            { commit: 2, isBefore: false },
          ],
        ],
      ],
    },
  );
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
}, 120_000);

it('killed inside a chunk, nothing of it is in, and the next run has it once', async () => {
  const lines = Array.from({ length: 520 }, (_, n) => reportLine(900_000 + n));
  const { id } = (await sendList(squad, csvOf(...lines))).body;
  let entries = 0;
  const real: Audit['record'] = Reflect.get(Audit.prototype, 'record');
  jest.spyOn(Audit.prototype, 'record').mockImplementation(function (this: Audit, ...act) {
    entries += 1;
    if (entries === 100) throw new Killed();
    real.apply(this, act);
  });
  await expect(test.get(ImportWorker).run({ id })).rejects.toThrow(Killed);
  const count = async () =>
    test.database.query(
      `SELECT count(*)::int FROM theft_report WHERE substr(incident_number, 7)::int BETWEEN 900000 AND 900999`,
    );
  expect(await count()).toEqual([{ count: 0 }]);
  jest.restoreAllMocks();
  await test.get(ImportWorker).run({ id });
  expect(await count()).toEqual([{ count: 520 }]);
});

it('an undo killed before or after any commit comes to the same end, and what is touched meanwhile stays', async () => {
  const lines = Array.from({ length: 450 }, (_, n) => reportLine(950_000 + n));
  const { id } = (await sendList(squad, csvOf(...lines))).body;
  await test.get(ImportWorker).run({ id });
  await squad.post(`/api/v1/imports/${id}/undo`, { reason: '发错了清单' });
  const one = async () => {
    const [row] = await test.database.query<{ id: string; status: string }>(
      `SELECT id, status FROM theft_report WHERE incident_number = 'J41100950449'`,
    );
    return row!;
  };
  await squad.patch(`/api/v1/theft-reports/${(await one()).id}`, { colour: '绿色' });
  await runKilledAt(id, [
    { commit: 2, isBefore: true },
    { commit: 1, isBefore: false },
    { commit: 1, isBefore: true },
  ]);
  const { body } = await squad.get(`/api/v1/imports/${id}`);
  expect(body).toMatchObject({ state: 'undone', undone: 449 });
  expect((await one()).status).toBe('accepted');
  const twice = await test.database.query(
    'SELECT subject_id FROM fact GROUP BY subject_id, fact HAVING count(*) > 1',
  );
  expect(twice).toEqual([]);
}, 60_000);

it('the planner knows a list before it is taken in, whatever it knew of lists before', async () => {
  await test.database.query('ANALYZE import_row');
  const lines = Array.from({ length: 1_000 }, (_, n) => reportLine(970_000 + n));
  const { id } = (await sendList(squad, csvOf(...lines), { preview: 'true' })).body;
  await test.get(ImportWorker).run({ id });
  const [plan] = await test.database.query<{ 'QUERY PLAN': { Plan: { 'Plan Rows': number } }[] }>(
    `EXPLAIN (FORMAT JSON) SELECT FROM import_row WHERE import_id = '${id}'`,
  );
  expect(plan!['QUERY PLAN'][0]!.Plan['Plan Rows']).toBeGreaterThan(500);
});
