/** Long because every way through matching and doubles is gone, among a hundred thousand of everything. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client as PgClient } from 'pg';
import { describe as described } from '../../src/matching/describing/description.js';
import { indexedNumber } from '../../src/matching/finding/indexed-number.js';
import { Engine, MatchingWorker } from '../../src/matching/index.js';
import { fullVehicleBody } from '../factories/recovered-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { bringIn, csvOf, reportLine } from '../imports/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { eventually } from '../support/eventually.js';

jest.setTimeout(300_000);

const rows = 100_000;
const large = [
  'described_match',
  'identifier_match',
  'match',
  'matching_due',
  'person',
  'possible_double',
  'theft_report',
  'theft_report_identifier',
  'recovered_vehicle',
  'recovered_vehicle_identifier',
];

const looks = [
  { identifier: '', vehicleType: 'e-bike', brand: '雅迪', colour: '白色', place: '魏都区' },
  { marks: '车筐上缠着麻绳' },
  { brand: 'YADEA' },
];

interface Asked {
  name?: string;
  text: string;
  values: unknown[];
}

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
  await fill();
});

afterAll(() => test.close());

it('no statement of the engine reads a table from end to end', async () => {
  const asking = jest.spyOn(PgClient.prototype, 'query');
  const number = numberOf(4_711);
  for (const identifier of [
    number,
    `${number.slice(0, 9)}??${number.slice(11)}`,
    `${number.slice(0, 8)}*${number.slice(12)}`,
    `${number.slice(0, 9)}*`,
    `${number.slice(0, 3)}*${number.slice(-2)}`,
    number.slice(5, 12),
    number.slice(-6),
  ])
    await test.get(Engine).search({ identifier }, 10);
  for (const query of looks) await test.get(Engine).search(query, 10);
  await decide();
  await decideByLooks();
  await readInPart();
  await mergeAndSplit();
  await withdraw();
  await bringInList();
  await test.get(MatchingWorker).sweep();
  const asked = touching(asking.mock.calls);
  asking.mockRestore();
  const scans = await Promise.all(asked.map((it) => scannedBy(it)));
  const names = asked.flatMap(({ name }) => (name ? nameInCode(name) : []));
  expect(preparedIn('matching').filter((it) => !names.includes(it))).toEqual([]);
  expect(asked.length).toBeGreaterThan(50);
  expect(scans.flat()).toEqual([]);
});

it('the test would see one', async () => {
  const text = 'SELECT 1 FROM identifier_match WHERE normalised = $1';
  expect(await scannedBy({ text, values: ['x'] })).toEqual([
    { table: 'identifier_match', statement: text },
  ]);
});

/** The way of a pair: filed, found, corrected, claimed, doubted, confirmed, undone, rejected. */
async function decide(): Promise<void> {
  const identifiers = [{ kind: 'frame', value: '888822155667788' }];
  const report = await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  const vehicle = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }));
  const path = `/api/v1/recovered-vehicles/${vehicle.body.id}`;
  const proposed = () =>
    eventually(async () => {
      const [match] = (await squad.get(`${path}/matches`)).body.items;
      expect(match?.status).toBe('proposed');
      return match.id as string;
    });
  await proposed();
  await squad.patch(`/api/v1/theft-reports/${report.body.id}`, { colour: '蓝色', identifiers });
  await squad.patch(path, { colour: '蓝色' });
  const id = await proposed();
  await squad.get('/api/v1/matches?band=certain&limit=20');
  await squad.get(`/api/v1/matches/${id}`);
  const squad2 = await test.as('squad2');
  for (const what of ['claim', 'release', 'unsure'])
    await squad.post(`/api/v1/matches/${id}/${what}`, {});
  await squad2.post(`/api/v1/matches/${id}/confirm`, {});
  await squad2.post(`/api/v1/matches/${id}/undo`, { reason: '认错了' });
}

/** What nobody could read a number on, in store and reported, until it is proposed. */
async function decideByLooks(): Promise<void> {
  const looksLike = { brand: '喜德盛', colour: '紫色', marks: '缠着麻绳', vehicleType: 'bicycle' };
  const body = fullVehicleBody({
    ...looksLike,
    identifiers: [{ kind: 'frame', state: 'obliterated' }],
  });
  const vehicle = await squad.post('/api/v1/recovered-vehicles', body);
  await squad.post('/api/v1/theft-reports', theftReportBody(looksLike));
  await eventually(async () => {
    const { items } = (await squad.get(`/api/v1/recovered-vehicles/${vehicle.body.id}/matches`))
      .body;
    expect(items[0]?.difference).toBe('attributes');
  });
}

/** The same report and the same vehicle twice: listed, looked at, merged, split, told apart. */
async function mergeAndSplit(): Promise<void> {
  const identifiers = [{ kind: 'frame', value: '888822155667799' }];
  const reports = [theftReportBody({ identifiers }), theftReportBody({ identifiers })];
  const vehicles = [fullVehicleBody({ identifiers }), fullVehicleBody({ identifiers })];
  const ids: string[] = [];
  for (const body of reports) ids.push((await squad.post('/api/v1/theft-reports', body)).body.id);
  for (const body of vehicles)
    ids.push((await squad.post('/api/v1/recovered-vehicles', body)).body.id);
  for (const leaderId of [ids[0]!, ids[2]!]) {
    const { items } = (await squad.get(`/api/v1/doubles?subject=${leaderId}`)).body;
    const path = `/api/v1/doubles/${items[0].id}`;
    await squad.get(path);
    const reason = '同一车主、同一时间';
    for (const [what, body] of [
      ['merge', { leaderId, reason }],
      ['split', { reason }],
      ['different', { reason }],
    ] as const)
      expect([what, (await squad.post(`${path}/${what}`, body)).status]).toEqual([what, 200]);
  }
}

/** A number with a run in it, on both sides. */
async function readInPart(): Promise<void> {
  const identifiers = [{ kind: 'frame', value: '88882*667711' }];
  await squad.post('/api/v1/theft-reports', theftReportBody({ identifiers }));
  const vehicle = await squad.post('/api/v1/recovered-vehicles', fullVehicleBody({ identifiers }));
  const path = `/api/v1/recovered-vehicles/${vehicle.body.id}/matches`;
  await eventually(async () => expect((await squad.get(path)).body.items).not.toEqual([]));
}

async function withdraw(): Promise<void> {
  const report = await squad.post('/api/v1/theft-reports', theftReportBody({}));
  const path = `/api/v1/theft-reports/${report.body.id}/withdraw`;
  expect((await squad.post(path, { reason: '车主自己找到了' })).status).toBe(200);
}

/** Reports that wait until their list is in. */
async function bringInList(): Promise<void> {
  const list = await bringIn(squad, csvOf(reportLine(1), reportLine(2)));
  expect(list).toMatchObject({ accepted: 2 });
}

/** The names of the prepared statements in a room. */
function preparedIn(room: string): string[] {
  const folder = path.join('src', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .flatMap((text) =>
      [...text.matchAll(/(?:prepared|ofBits)\(\s*'([a-z-]+)'/g)].map(([, name]) => name!),
    );
}

/** Without the number of bits that the index has. */
function nameInCode(name: string): string {
  return name.replace(/-\d+$/, '');
}

/** As PostgreSQL would plan it: for any values where it has a name, else for these. */
async function scannedBy({ name, text, values }: Asked) {
  const plan = name
    ? await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN (GENERIC_PLAN) ${text}`)
    : await test.database.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, values);
  return plan.flatMap((line) => {
    const table = /Seq Scan on (\w+)/.exec(line['QUERY PLAN'])?.[1];
    return table && large.includes(table) ? [{ table, statement: text }] : [];
  });
}

const touched =
  /\b(described_match|identifier_match|match|match_decision|matching_due|matching_held|possible_double)\b|_identifier mine\b/;

/** Of all that were asked those that touch what matching keeps, each text once. */
function touching(calls: unknown[][]): Asked[] {
  const statements = calls.map(([first, values]): Asked => {
    const { name, text, ...more } =
      typeof first === 'string' ? { text: first, name: undefined, values } : (first as Asked);
    return { name, text, values: (more.values ?? []) as unknown[] };
  });
  const prepared = preparedIn('matching');
  const ours = statements.filter(
    ({ name, text }) =>
      prepared.includes(nameInCode(name ?? '')) ||
      (touched.test(text) && /^\s*(--|WITH|SELECT|INSERT|UPDATE|DELETE)/.test(text)),
  );
  return [...new Map(ours.map((it) => [it.text, it])).values()];
}

/** As many reports, vehicles in store, proposals and things to do. */
async function fill(): Promise<void> {
  const { database } = test;
  const [{ id: unit }] = (await database.query(`SELECT id FROM unit WHERE code = 'weidu'`)) as [
    { id: string },
  ];
  await database.query(
    `INSERT INTO person (id, phone_index, created_at)
     SELECT ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, decode(md5(n::text), 'hex'), '2022-08-10' FROM generate_series(1, $1::int) n`,
    [rows],
  );
  await database.query(
    `INSERT INTO theft_report (id, reference, unit_id, status, source, vehicle_type, stolen_from, stolen_until, place,
       owner_id, filed_at)
     SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'X' || n, $1, 'accepted', 'import', 'e-bike',
       '2022-08-01', '2022-08-01', '魏都区', ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, '2022-08-01'
     FROM generate_series(1, $2::int) n`,
    [unit, rows],
  );
  await database.query(
    `INSERT INTO recovered_vehicle (id, label, unit_id, status, vehicle_type, recovered_at, place, handling_officer_id,
       registered_by, registered_at, registration_due_at)
     SELECT ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'L' || n, $1, 'provisional', 'e-bike',
       '2022-08-10', '魏都区', $1, $1, '2022-08-10', '2022-08-11' FROM generate_series(1, $2::int) n`,
    [unit, rows],
  );
  await database.query(
    `INSERT INTO match (id, vehicle_id, report_id, unit_id, status, read_number, reported_number, probability, band,
       difference, parts, score_version, proposed_at)
     SELECT gen_random_uuid(), vehicle.id, report.id, $1, CASE WHEN n % 20 = 0
       THEN 'proposed' ELSE 'superseded' END, '1', '1', n / 1e6, 'possible', 'near', '[]', 'x', '2022-08-10'
     FROM generate_series(1, $2::int) n
       JOIN recovered_vehicle vehicle ON label = 'L' || n JOIN theft_report report ON reference = 'X' || n`,
    [unit, rows],
  );
  await database.query(
    `INSERT INTO matching_due (subject_id, side, since)
     SELECT gen_random_uuid(), 'report', '2022-08-11T00:59:59Z' FROM generate_series(1, $1::int)`,
    [rows],
  );
  for (let start = 0; start < rows; start += 5_000) {
    const numbers = Array.from({ length: 5_000 }, (_, at) => ({
      n: start + at + 1,
      ...indexedNumber(numberOf(start + at + 1))!,
    }));
    await database.query(
      `INSERT INTO identifier_match (side, subject_id, position, kind, vehicle_type, normalised, folded, signature, parts)
       SELECT side, ('00000000-0000-7000-' || half || '-' || lpad(n::text, 12, '0'))::uuid, 0, 'frame', 'e-bike',
         normalised, folded, signature, parts
       FROM jsonb_to_recordset($1::jsonb) AS it (n int, normalised text, folded text, signature int[], parts int[]),
         (VALUES ('report', '8000'), ('vehicle', '9000')) AS sides (side, half)`,
      [JSON.stringify(numbers)],
    );
  }
  await database.query(
    `INSERT INTO theft_report_identifier (report_id, position, kind, state, value, normalised)
     SELECT subject_id, 0, 'frame', 'known', normalised, normalised FROM identifier_match WHERE side = 'report'`,
  );
  await database.query(
    `INSERT INTO recovered_vehicle_identifier (vehicle_id, position, kind, state, value, normalised)
     SELECT subject_id, 0, 'frame', 'known', normalised, normalised FROM identifier_match WHERE side = 'vehicle'`,
  );
  await database.query(
    `INSERT INTO possible_double (id, kind, first_id, second_id, found_by, status, found_at)
     SELECT gen_random_uuid(), 'theft-report', gen_random_uuid(), gen_random_uuid(), 'number',
       CASE WHEN n % 100 = 0 THEN 'open' ELSE 'different' END, '2022-08-10' FROM generate_series(1, $1::int) n`,
    [rows],
  );
  const colours = described({ colour: '白黑红蓝灰' }).colours;
  await database.query(
    `INSERT INTO described_match (side, subject_id, colour, vehicle_type, has_number, brand, district, words, happened_at)
     SELECT side, ('00000000-0000-7000-' || half || '-' || lpad(n::text, 12, '0'))::uuid, ($2::int[])[1 + n % 5], 'e-bike',
       n % 20 > 0, n % 30, n % 8, ARRAY[n % 500], '2022-08-01'::timestamptz + n * interval '1 minute'
     FROM generate_series(1, $1::int) n, (VALUES ('report', '8000'), ('vehicle', '9000')) AS sides (side, half)`,
    [rows, colours],
  );
  for (const table of large) await database.query(`VACUUM ANALYZE ${table}`);
}

/** Serials far apart, of a few makers. */
function numberOf(n: number): string {
  const maker = ['1757', '1773', '1244', '1441'][n % 4]!;
  return `${maker}2${16 + (n % 9)}${String((n * 7_919) % 100_000_000).padStart(8, '0')}`;
}
