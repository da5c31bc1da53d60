import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  harmlessCell,
  readSheet,
  type SheetKind,
  type SheetRow,
} from '../../src/platform/untrusted/index.js';
import { xlsxOf } from './workbook.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wanbi-sheets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function rowsOf(kind: SheetKind, content: string | Buffer): Promise<SheetRow[]> {
  const file = path.join(folder, `list.${kind}`);
  writeFileSync(file, content);
  const rows: SheetRow[] = [];
  for await (const row of readSheet(file, kind)) rows.push(row);
  return rows;
}

describe('CSV', () => {
  it('reads quotes, line ends of all kinds and a byte order mark, and counts lines as a person does', async () => {
    const csv = '\uFEFFplace,marks\r\n七一路,"红色, ""新""\n车筐"\r\n\r\n文峰路,\r\n';
    expect(await rowsOf('csv', csv)).toEqual([
      { line: 1, cells: ['place', 'marks'] },
      { line: 2, cells: ['七一路', '红色, "新"\n车筐'] },
      { line: 5, cells: ['文峰路', ''] },
    ]);
  });

  it('leaves rows of other lengths to whoever knows the columns', async () => {
    const rows = await rowsOf('csv', 'a,b\n1\n1,2,3\n');
    expect(rows.map(({ cells }) => cells.length)).toEqual([2, 1, 3]);
  });

  it('hands over thousands of rows as fast as they are taken', async () => {
    const csv = Array.from({ length: 5_000 }, (_, n) => `${n},电动车,红色`).join('\n');
    const rows = await rowsOf('csv', csv);
    expect(rows).toHaveLength(5_000);
    expect(rows.at(-1)).toEqual({ line: 5_000, cells: ['4999', '电动车', '红色'] });
  });
});

describe('XLSX', () => {
  it('reads a sheet: shared and inline texts, gaps, and a formula by its value alone', async () => {
    const xlsx = xlsxOf({
      texts: ['<t>frameNumber</t>', '<r><t>七一</t></r><r><t>路</t></r><rPh><t>qi</t></rPh>'],
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>place</t></is></c></row>' +
        '<row r="2"><c r="B2"/></row>' +
        '<row r="4"><c r="A4"><v>1.75721508069087E14</v></c><c r="B4" t="str"><f>HYPERLINK("x")</f><v>点击</v></c><c r="C4" t="s"><v>1</v></c><c r="D4" t="e"><v>#REF!</v></c></row>',
    });
    expect(await rowsOf('xlsx', xlsx)).toEqual([
      { line: 1, cells: ['frameNumber', '', 'place'] },
      { line: 4, cells: ['175721508069087', '点击', '七一路'] },
    ]);
  });

  it('shows dates as the person typed them, in either counting of days', async () => {
    const book = {
      styles: [0, 14, 164, 165],
      ownFormats: {
        164: 'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm',
        165: '0&quot; days&quot;',
      },
      rows: '<row r="1"><c r="A1" s="1"><v>44784</v></c><c r="B1" s="2"><v>44784.3958333333</v></c><c r="C1" s="3"><v>12</v></c><c r="D1"><v>44784</v></c></row>',
    };
    expect((await rowsOf('xlsx', xlsxOf(book)))[0]?.cells).toEqual([
      '2022-08-11',
      '2022-08-11 09:30:00',
      '12',
      '44784',
    ]);
    const of1904 = xlsxOf({ ...book, startsIn1904: true });
    expect((await rowsOf('xlsx', of1904))[0]?.cells[0]).toBe('2026-08-12');
  });
});

it('a long list with a million texts of its own comes through', async () => {
  const texts = Array.from(
    { length: 1_000_000 },
    (_, n) => `<t>七一路${(n * 48_271) % 2_147_483_647}号</t>`,
  );
  const cell = (row: number, column: number) =>
    column < 10 ? `<c t="s"><v>${row * 33 + column}</v></c>` : `<c><v>${row}</v></c>`;
  const rows = Array.from({ length: 30_000 }, (_, row) => {
    const cells = Array.from({ length: 16 }, (__, column) => cell(row, column));
    return `<row>${cells.join('')}</row>`;
  });
  const read = await rowsOf('xlsx', xlsxOf({ texts, rows: rows.join('') }));
  expect(read).toHaveLength(30_000);
  expect(read[29_999]?.cells[9]).toBe(`七一路${((29_999 * 33 + 9) * 48_271) % 2_147_483_647}号`);
}, 60_000);

it('who stops taking rows ends the reading, and the next sheet is read', async () => {
  const file = path.join(folder, 'long.csv');
  writeFileSync(file, 'a,b\n'.repeat(5_000));
  for await (const { line } of readSheet(file, 'csv')) if (line === 3) break;
  expect(await rowsOf('csv', 'x\n')).toHaveLength(1);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])(
  'a cell %j is written so that no spreadsheet program runs it',
  (text) => expect(harmlessCell(text)).toBe(`'${text}`),
);

it.each(['', '七一路', '175721508069087', 'a=b', "'quoted'"])(
  'a cell %j is left as it is',
  (text) => expect(harmlessCell(text)).toBe(text),
);
