import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { xlsxOf } from '../uploads/workbook.js';
import { atRest, bringIn, csvOf, reportLine } from './support.js';

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

it('a preview says what would come of it, takes nothing in, and is taken in on somebody’s word', async () => {
  await bringIn(squad, csvOf(reportLine(1), reportLine(2)));
  const before = await countReports();
  const list = csvOf(
    reportLine(1),
    reportLine(2, { colour: '红色' }),
    reportLine(3),
    reportLine(4, { ownerPhone: '1' }),
    reportLine(5, { ownerPhone: '2' }),
  );
  const { id, ...shown } = await bringIn(squad, list, { preview: 'true' });
  expect(shown).toEqual({ state: 'previewed', total: 5, accepted: 3, rejected: 2, done: false });
  expect((await squad.get(`/api/v1/imports/${id}/preview`)).body).toMatchObject({
    new: 1,
    update: 1,
    unchanged: 1,
    error: 2,
    missingColumns: [],
    repairs: [
      {
        column: 'ownerPhone',
        code: 'isPhone',
        rows: 2,
        lines: [
          { sheet: 1, line: 5 },
          { sheet: 1, line: 6 },
        ],
      },
    ],
  });
  expect(await countReports()).toBe(before);
  expect((await squad.post(`/api/v1/imports/${id}/commit`)).status).toBe(202);
  expect(await atRest(squad, id)).toMatchObject({ state: 'done', accepted: 3, done: true });
  expect(await countReports()).toBe(before + 1);
  expect((await squad.post(`/api/v1/imports/${id}/commit`)).status).toBe(409);
});

it('a cancelled preview leaves nothing behind', async () => {
  const before = await countReports();
  const { id } = await bringIn(squad, csvOf(reportLine(20)), { preview: 'true' });
  expect((await squad.post(`/api/v1/imports/${id}/cancel`)).body.state).toBe('cancelled');
  const kept = await test.database.query('SELECT 1 FROM import_chunk WHERE import_id = $1', [id]);
  expect(kept).toEqual([]);
  expect(await countReports()).toBe(before);
  expect((await squad.post(`/api/v1/imports/${id}/commit`)).status).toBe(409);
});

it('a preview without a needed column names it', async () => {
  const { id } = await bringIn(squad, 'vehicleType,place\ne-bike,x\n', { preview: 'true' });
  const { body } = await squad.get(`/api/v1/imports/${id}/preview`);
  expect(body.missingColumns).toEqual(['stolenFrom', 'ownerName', 'ownerPhone']);
});

it('reads XLSX, and tells of digits that the spreadsheet has forgotten', async () => {
  const text = (place: string, it: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${it}</t></is></c>`;
  const titles = ['vehicleType', 'frameNumber', 'stolenFrom', 'place', 'ownerName', 'ownerPhone'];
  const letters = 'ABCDEF';
  const row = (line: number, frame: string) =>
    `<row r="${line}">${text(`A${line}`, '电动车')}<c r="B${line}">${frame}</c>` +
    `<c r="C${line}"><v>44783.5</v></c>${text(`D${line}`, '七一路')}${text(`E${line}`, '张三')}` +
    `<c r="F${line}"><v>13900000071</v></c></row>`;
  const header = titles.map((title, place) => text(`${letters[place]}1`, title)).join('');
  const xlsx = xlsxOf({
    rows: `<row r="1">${header}</row>${row(2, '<v>175722033333333</v>')}${row(3, '<v>1.75722033333333E17</v>')}`,
  });
  const { id, ...progress } = await bringIn(squad, xlsx);
  expect(progress).toMatchObject({ state: 'done', total: 2, accepted: 1, rejected: 1 });
  const found = await squad.post('/api/v1/matching/search', { identifier: '175722033333333' });
  expect(found.body.candidates).toHaveLength(1);
  const [report] = await test.database.query(
    'SELECT stolen_from FROM theft_report WHERE place = $1',
    ['七一路'],
  );
  expect(report).toEqual({ stolen_from: new Date('2022-08-10T04:00:00Z') });
  const { body } = await squad.get(`/api/v1/imports/${id}/preview`);
  expect(body.repairs).toMatchObject([
    { column: 'frameNumber', code: 'lost-digits', lines: [{ sheet: 1, line: 3 }] },
  ]);
});
