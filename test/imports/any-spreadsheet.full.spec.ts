import { parse } from 'csv-parse/sync';
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  record,
  type Arbitrary,
} from 'fast-check';
import { ImportWorker } from '../../src/imports/index.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { cellText, csvFiles, workbooks } from '../uploads/any-spreadsheet.js';
import { sendList } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  squad = await test.as('squad');
});

afterAll(() => test.close());

// The doubled title is one that spreadsheets have: the first of them counts.
const titles =
  'incidentNumber,vehicleType,stolenFrom,place,ownerName,ownerPhone,colour,colour,备注';
let marker = 0;

/** Each row bears a number of its own in its first cell, by which it is found again, in or out. */
const rowCells: Arbitrary<string[]> = record({
  type: constantFrom('e-bike', '电动车', '自行车', 'ＢＩＣＹＣＬＥ', '三轮车', ''),
  from: constantFrom('2022-08-10', '2022/8/10 9:30', '44783.5', '2022年8月10日9时', '昨天', ''),
  place: cellText,
  name: constantFrom('张三', '李"四"', '王,五', ''),
  phone: constantFrom('13900000001', '0374-2626110', '1.39E+10', '12', ''),
  others: array(cellText, { minLength: 3, maxLength: 3 }),
  /** cells more or fewer than titles */
  length: oneof(constantFrom(9), integer({ min: 1, max: 11 })),
}).map(({ type, from, place, name, phone, others, length }) => {
  const cells = [`M${(marker += 1)}`, type, from, place, name, phone, ...others, '', 'over'];
  return cells.slice(0, length);
});

const blank: Arbitrary<string[]> = constantFrom<string[]>([''], ['', ' ', '']);
const lists = array(oneof({ weight: 6, arbitrary: rowCells }, { weight: 1, arbitrary: blank }), {
  minLength: 1,
  maxLength: 12,
}).map((rows) => [titles.split(','), ...rows]);

async function bringIn(bytes: Buffer) {
  const { id } = (await sendList(squad, bytes)).body;
  await test.get(ImportWorker).run({ id });
  const { body } = await squad.get(`/api/v1/imports/${id}`);
  const { text } = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  const out: string[][] = parse(text, { bom: true, relax_column_count: true });
  return { body, out: out.slice(1).map(([first]) => first!) };
}

async function expectEachOnce(bytes: Buffer, rows: string[][]): Promise<void> {
  const sent = rows.flatMap(([first]) => (/^M\d+$/.test(first ?? '') ? [first!] : []));
  const { body, out } = await bringIn(bytes);
  const reports = await test.database.query<{ number: string }>(
    'SELECT incident_number AS number FROM theft_report WHERE incident_number = ANY($1)',
    [sent],
  );
  expect([...reports.map(({ number }) => number), ...out].toSorted()).toEqual(sent.toSorted());
  expect(body).toEqual({
    state: 'done',
    total: sent.length,
    accepted: reports.length,
    rejected: out.length,
    done: true,
  });
}

it('of any CSV that a spreadsheet program can write, every row is in or handed back, none twice', async () => {
  await assert(
    asyncProperty(csvFiles(lists), ({ bytes, rows }) => expectEachOnce(bytes, rows)),
    { numRuns: 16, endOnFailure: true },
  );
}, 60_000);

it('of any workbook, every row of every sheet is in or handed back, none twice', async () => {
  await assert(
    asyncProperty(workbooks(lists), ({ bytes, sheets }) => expectEachOnce(bytes, sheets.flat())),
    { numRuns: 14, endOnFailure: true },
  );
}, 60_000);
