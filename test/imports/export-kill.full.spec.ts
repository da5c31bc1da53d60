import { array, assert, asyncProperty, boolean, constantFrom, integer, record } from 'fast-check';
import { verifyChains } from '../../src/audit/index.js';
import { ExportWorker, ImportWorker } from '../../src/imports/index.js';
import { Tx } from '../../src/platform/database/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { ask, rowsOf } from './exports.js';
import { csvOf, reportLine, sendList } from './support.js';

jest.setTimeout(180_000);

const rows = 1_100;

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  // No worker of its own: the test takes the list further, and kills it.
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
  const lines = Array.from({ length: rows }, (_, n) => reportLine(n));
  const { id } = (await sendList(squad, csvOf(...lines))).body;
  await test.get(ImportWorker).run({ id });
});

afterAll(() => test.close());
afterEach(() => jest.restoreAllMocks());

class Killed extends Error {}

const write = (id: string) => test.get(ExportWorker).write({ id });

/** Each run dies at the commit named, before or after PostgreSQL has it: of a page, or of the end. */
async function writeKilledAt(id: string, deaths: { commit: number; isBefore: boolean }[]) {
  for (const { commit, isBefore } of deaths) {
    let count = 0;
    const real: (this: Tx) => Promise<void> = Reflect.get(Tx.prototype, 'commit');
    jest.spyOn(Tx.prototype, 'commit').mockImplementation(async function (this: Tx) {
      count += 1;
      if (count === commit && isBefore) throw new Killed();
      await real.call(this);
      if (count === commit) throw new Killed();
    });
    try {
      await write(id);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    jest.restoreAllMocks();
  }
  await write(id);
}

/** In the audit trail, for whatever export. */
async function timesShown(): Promise<number> {
  const [row] = await test.database.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'person-exported'`,
  );
  return row!.n;
}

async function pagesKept(): Promise<number> {
  return (await test.database.query('SELECT 1 FROM list_export_page')).length;
}

async function taken(id: string): Promise<Buffer> {
  const url = `/api/v1/exports/${id}/file`;
  const answer = await test.app.inject({ url, headers: { cookie: squad.cookie } });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
}

/** As if it had only been asked for. */
const again = (id: string) =>
  test.database.query(
    `UPDATE list_export SET status = 'writing', finished_at = NULL, rows = 0 WHERE id = $1`,
    [id],
  );

it('rule 30: killed before or after any commits, a list comes to the same whole file and shows each person once', async () => {
  const death = record({ commit: integer({ min: 1, max: 4 }), isBefore: boolean() });
  const deaths = array(death, { minLength: 1, maxLength: 3 });
  await assert(
    asyncProperty(constantFrom('csv', 'xlsx'), deaths, async (format, at) => {
      const { id } = (await ask(squad, 'theft-reports', { format })).body;
      await write(id);
      const undisturbed = await taken(id);
      await again(id);
      const before = await timesShown();
      await writeKilledAt(id, at);
      expect((await taken(id)).equals(undisturbed)).toBe(true);
      expect({ shown: (await timesShown()) - before, kept: await pagesKept() }).toEqual({
        shown: rows,
        kept: 0,
      });
      const { body } = await squad.get(`/api/v1/exports/${id}`);
      expect(body).toMatchObject({ state: 'done', rows });
    }),
    {
      numRuns: 4,
      examples: [
        ['csv', [{ commit: 2, isBefore: true }]],
        ['xlsx', [{ commit: 3, isBefore: false }]],
      ],
    },
  );
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});

it('two who write one list at once, since one was taken for dead, leave a whole file', async () => {
  const { id } = (await ask(squad, 'theft-reports')).body;
  const before = await timesShown();
  await Promise.all([write(id), write(id)]);
  expect((await timesShown()) - before).toBe(rows);
  const lines = rowsOf(await taken(id));
  // The watermark and the titles stand above.
  expect(lines).toHaveLength(rows + 2);
  expect(new Set(lines.map((cells) => cells.join())).size).toBe(rows + 2);
});
