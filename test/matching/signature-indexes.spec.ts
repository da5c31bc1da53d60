import { Client as PgClient } from 'pg';
import { Engine } from '../../src/matching/index.js';
import { rebuildSignatureIndexes } from '../../src/matching/finding/rebuild-signature-indexes.js';
import { suitingBits } from '../../src/matching/finding/signature.js';
import {
  signatureIndexDefinition,
  signatureIndexes,
  SignatureBitsInUse,
} from '../../src/matching/finding/signature-indexes.js';
import { Database } from '../../src/platform/database/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let squad: Client;
let client: PgClient;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
  client = new PgClient({ connectionString: test.databaseUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await test.close();
});

const file = (value: string) =>
  squad.post('/api/v1/theft-reports', theftReportBody({ identifiers: [{ kind: 'frame', value }] }));
const isFound = async (identifier: string) =>
  (await test.get(Engine).search({ identifier }, 5)).length === 1;
const standing = async () =>
  (await signatureIndexes(test.database)).map(({ name, isValid }) => [name, isValid]);
const suiting = [
  ['identifier_match_report_signature_23', true],
  ['identifier_match_vehicle_signature_23', true],
];

async function rebuild() {
  const said: string[] = [];
  const query = async <Row>(sql: string, parameters?: unknown[]) =>
    (await client.query(sql, parameters)).rows as Row[];
  const database = { url: test.databaseUrl, client, query };
  await rebuildSignatureIndexes(database, (sentence) => said.push(sentence), 200);
  return said;
}

it('where other bits suit the city the index is made anew, and a damaged number is found all the while', async () => {
  for (const side of ['report', 'vehicle'] as const) {
    await client.query(signatureIndexDefinition(side, 21));
    await client.query(`DROP INDEX identifier_match_${side}_signature_23`);
  }
  expect(await new SignatureBitsInUse(test.get(Database)).current()).toEqual({
    report: 21,
    vehicle: 21,
  });
  await file('175721508069087');

  const over = new AbortController();
  const missed: number[] = [];
  const searching = (async () => {
    for (let nth = 1; !over.signal.aborted; nth++) {
      if (!(await isFound('175721508069O97'))) missed.push(nth);
      if (nth === 3) await file('124411908888123');
    }
  })();
  const said = await rebuild();
  over.abort();
  await searching;

  expect(missed).toEqual([]);
  expect(said).toEqual([
    'Making identifier_match_report_signature_23.',
    'Making identifier_match_vehicle_signature_23.',
    'Dropping identifier_match_report_signature_21.',
    'Dropping identifier_match_vehicle_signature_21.',
  ]);
  expect(await standing()).toEqual(suiting);
  expect(await new SignatureBitsInUse(test.get(Database)).current()).toEqual({
    report: 23,
    vehicle: 23,
  });
  expect(await isFound('12441190888813')).toBe(true);
});

it('nothing is made where all suits', async () => {
  expect(await rebuild()).toEqual([]);
});

it('while somebody else makes them nobody begins', async () => {
  const other = new PgClient({ connectionString: test.databaseUrl });
  await other.connect();
  await other.query('SELECT pg_advisory_lock(7242022)');
  try {
    await expect(rebuild()).rejects.toThrow('Somebody else');
  } finally {
    await other.end();
  }
});

it('one that was broken off is not asked, and is made again', async () => {
  await client.query(
    `UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'identifier_match_report_signature_23'::regclass`,
  );
  expect(await standing()).toContainEqual(['identifier_match_report_signature_23', false]);
  expect(await isFound('175721508069O87')).toBe(true);
  expect(await rebuild()).toEqual(['Making identifier_match_report_signature_23.']);
  expect(new Set(await standing())).toEqual(new Set(suiting));
});

it.each([
  [0, 23],
  [1_000_000, 23],
  [2_000_000, 23],
  [5_000_000, 24],
  [10_000_000, 25],
])('of %d numbers %d bits are kept', (numbers, bits) => {
  expect(suitingBits(numbers)).toBe(bits);
});
