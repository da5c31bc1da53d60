import { readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { verifyChains } from '../../src/audit/index.js';
import { ReferenceOffice } from '../../src/theft-reports/reference-office.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { bringIn, csvOf, reportLine, sendList } from './support.js';

let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

async function countReports(): Promise<number> {
  const [row] = await test.database.query<{ count: number }>(
    'SELECT count(*)::int FROM theft_report',
  );
  return row!.count;
}

async function rejectedOf(id: string): Promise<Record<string, string>[]> {
  const answer = await squad.get(`/api/v1/imports/${id}/rejected.csv`);
  expect(answer.status).toBe(200);
  return parse(answer.text, { columns: true, bom: true });
}

it('takes a list in: every accepted row can be searched for, filed like one at the desk', async () => {
  const csv = csvOf(reportLine(1), reportLine(2, { frameNumber: '' }));
  const sent = await sendList(squad, csv);
  expect(sent.status).toBe(202);
  expect(sent.body).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  const done = await bringIn(squad, csvOf(reportLine(3)));
  expect(done).toMatchObject({ state: 'done', total: 1, accepted: 1, rejected: 0, done: true });
  const found = await squad.post('/api/v1/matching/search', { identifier: '175722010000003' });
  const { id } = found.body.candidates[0].theftReport;
  const report = (await squad.get(`/api/v1/theft-reports/${id}`)).body;
  expect(report).toMatchObject({
    reference: expect.stringMatching(/^CX-/),
    status: 'accepted',
    source: 'import',
    unit: 'weidu',
    stolenFrom: '2022-08-10T10:00:00.000Z',
    stolenUntil: '2022-08-10T14:00:00.000Z',
    owner: { name: '张**', phone: '139****0003' },
  });
  const facts = await test.database.query<{ fact: string }>(
    'SELECT fact FROM fact WHERE subject_id = $1 ORDER BY fact',
    [id],
  );
  expect(facts.map((it) => it.fact)).toEqual(['theft-report-accepted', 'theft-report-filed']);
  const entries = await test.database.query(
    'SELECT actor_name, action FROM audit_entry WHERE subject_id = $1',
    [id],
  );
  expect(entries).toEqual([{ actor_name: 'squad', action: 'theft-report-filed' }]);
});

it('draws references again for a chunk of which one is taken already', async () => {
  const [earlier] = await test.database.query<{ reference: string }>(
    'SELECT reference FROM theft_report LIMIT 1',
  );
  const office = jest
    .spyOn(test.get(ReferenceOffice), 'next')
    .mockReturnValueOnce(earlier!.reference);
  const done = await bringIn(squad, csvOf(reportLine(5), reportLine(6)));
  expect(office).toHaveBeenCalledTimes(4);
  office.mockRestore();
  expect(done).toMatchObject({ total: 2, accepted: 2, rejected: 0 });
});

it('answers progress in the words of the contract and no others', async () => {
  const { id, ...progress } = await bringIn(squad, csvOf(reportLine(4)));
  expect(progress).toEqual({ state: 'done', total: 1, accepted: 1, rejected: 0, done: true });
  expect((await squad.get(`/api/v1/imports/${id}`)).body).toEqual(progress);
});

it('the same file twice changes nothing, with references and without', async () => {
  const csv = csvOf(reportLine(10), reportLine(11, { reference: '' }), reportLine(12));
  await bringIn(squad, csv);
  const before = await test.database.query('SELECT id, version FROM theft_report ORDER BY id');
  const again = await bringIn(squad, csv);
  expect(again).toMatchObject({ total: 3, accepted: 3, rejected: 0 });
  expect(await test.database.query('SELECT id, version FROM theft_report ORDER BY id')).toEqual(
    before,
  );
});

it('a reference sent again updates the same report, by the rules of a correction', async () => {
  await bringIn(squad, csvOf(reportLine(20)));
  const count = await countReports();
  const changed = reportLine(20, {
    colour: '红色',
    frameNumber: '175722099999920',
    motorNumber: '',
  });
  expect(await bringIn(squad, csvOf(changed))).toMatchObject({ accepted: 1, rejected: 0 });
  expect(await countReports()).toBe(count);
  const found = await squad.post('/api/v1/matching/search', { identifier: '175722099999920' });
  const { id } = found.body.candidates[0].theftReport;
  const report = (await squad.get(`/api/v1/theft-reports/${id}`)).body;
  expect(report.colour).toBe('红色');
  // What the list leaves blank stays.
  expect(report.identifiers.map((it: { value: string }) => it.value)).toEqual([
    '175722099999920',
    'JYX2072V',
  ]);
  const actions = await test.database.query(
    'SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
    [id],
  );
  expect(actions).toEqual([{ action: 'theft-report-filed' }, { action: 'theft-report-corrected' }]);
});

it('of rows with one reference in a list the last counts, and sending it again changes nothing', async () => {
  const csv = csvOf(reportLine(30, { colour: '白色' }), reportLine(30, { colour: '黑色' }));
  const count = await countReports();
  expect(await bringIn(squad, csv)).toMatchObject({ total: 2, accepted: 2, rejected: 0 });
  expect(await countReports()).toBe(count + 1);
  const [row] = await test.database.query<{ colour: string; version: number }>(
    `SELECT colour, version FROM theft_report WHERE incident_number = 'J4110030'`,
  );
  await bringIn(squad, csv);
  const [again] = await test.database.query(
    `SELECT colour, version FROM theft_report WHERE incident_number = 'J4110030'`,
  );
  expect(row).toEqual({ colour: '黑色', version: 1 });
  expect(again).toEqual(row);
});

it('a known report that is closed is not updated, and the row says so', async () => {
  await bringIn(squad, csvOf(reportLine(40)));
  await test.database.query(
    `UPDATE theft_report SET status = 'withdrawn' WHERE incident_number = 'J4110040'`,
  );
  const { id, ...progress } = await bringIn(
    squad,
    csvOf(reportLine(40, { colour: '红色' }), reportLine(41)),
  );
  expect(progress).toMatchObject({ total: 2, accepted: 1, rejected: 1, done: true });
  expect(await rejectedOf(id)).toEqual([
    expect.objectContaining({ reference: 'XT-40', line: '2', column: 'line' }),
  ]);
});

it('hands rejected rows back with line, column and what to do, and takes them mended', async () => {
  const csv = csvOf(
    reportLine(50, { ownerPhone: '12345' }),
    reportLine(51),
    reportLine(52, { vehicleType: '三轮车', stolenFrom: '昨天' }),
    reportLine(53, { ownerName: '' }),
    reportLine(54, { place: '=HYPERLINK("http://x")' }).replace(
      /=HYPERLINK\("([^"]*)"\)/,
      '"=HYPERLINK(""$1"")"',
    ),
    reportLine(55, { stolenFrom: '2022-09-01 10:00', stolenUntil: '' }),
    reportLine(56, { frameNumber: '1.75722E+14', ownerPhone: '=1+1' }),
  );
  const { id, ...progress } = await bringIn(squad, csv);
  expect(progress).toMatchObject({ total: 7, accepted: 2, rejected: 5 });
  const rows = await rejectedOf(id);
  expect(rows.map((row) => [row['line'], row['column']])).toEqual([
    ['2', 'ownerPhone'],
    ['4', 'vehicleType stolenFrom'],
    ['5', 'ownerName'],
    ['7', 'stolenFrom'],
    ['8', 'frameNumber ownerPhone'],
  ]);
  expect(rows[0]!['whatToDo']).toContain('11 位');
  expect(rows[3]!['whatToDo']).toContain('在将来');
  expect(rows[4]).toMatchObject({ ownerPhone: "'=1+1", frameNumber: '1.75722E+14' });
  expect(rows[4]!['whatToDo']).toContain('文本');
  const { line: _l, column: _c, whatToDo: _w, ...cells } = rows[0]!;
  const header = Object.keys(cells).join(',');
  const mended = `${header}\n${Object.values({ ...cells, ownerPhone: '13900000050' }).join(',')}\n`;
  expect(await bringIn(squad, mended)).toMatchObject({ accepted: 1, rejected: 0 });
});

it.each([
  [{ kind: 'weather' }, 'invalid-input'],
  [{ preview: 'maybe' }, 'invalid-input'],
])('refuses %j before anything is kept', async (fields, code) => {
  const answer = await sendList(squad, csvOf(reportLine(1)), fields);
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe(code);
});

it('refuses what is no form, and a form without a list', async () => {
  expect((await squad.post('/api/v1/imports', {})).body.code).toBe('file-missing');
});

it('squad and desk bring lists in, a custodian does not; another unit sees none of it', async () => {
  const desk = await test.as('desk');
  const { id } = await bringIn(desk, csvOf(reportLine(80)));
  const custodian = await test.as('custodian');
  expect((await sendList(custodian, csvOf(reportLine(81)))).status).toBe(403);
  const neighbour = await test.as('neighbour');
  for (const path of ['', '/rejected.csv']) {
    expect((await neighbour.get(`/api/v1/imports/${id}${path}`)).status).toBe(404);
  }
  expect((await squad.get(`/api/v1/imports/${id}`)).status).toBe(200);
});

it('a reference belongs to its unit: another unit’s is another report', async () => {
  const neighbour = await test.as('neighbour');
  const count = await countReports();
  await bringIn(squad, csvOf(reportLine(90)));
  await bringIn(neighbour, csvOf(reportLine(90)));
  expect(await countReports()).toBe(count + 2);
});

it('keeps nothing of what was taken in, and no file; the audit chain holds', async () => {
  const { id } = await bringIn(
    squad,
    csvOf(...Array.from({ length: 40 }, (_, n) => reportLine(500 + n))),
  );
  const chunks = await test.database.query('SELECT sealed FROM import_chunk WHERE import_id = $1', [
    id,
  ]);
  expect(chunks).toEqual([{ sealed: null }]);
  expect(readdirSync(path.join(test.settings.need('DATA_DIR'), 'imports'))).toEqual([]);
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
});
