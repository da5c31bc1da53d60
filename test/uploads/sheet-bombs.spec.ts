import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSheet, type SheetKind, type SheetRow } from '../../src/platform/untrusted/index.js';
import { UntrustedChild } from '../../src/platform/untrusted/untrusted-child.js';
import { growthDuring, peakOf } from './memory.js';
import { partsAround, sheetName, sheetXml, xlsxOf } from './workbook.js';
import { bombPart, partOf, zipOf } from './zip.js';

const folder = mkdtempSync(path.join(tmpdir(), 'wanbi-bombs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mostGrowth = 150;
/** What a decoder has when it is ready. */
const readyMebibytes = 60;
const fourGigabytes = 4_294_967_294;

const entities = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">',
  ...Array.from(
    { length: 9 },
    (_, n) => `<!ENTITY ${'bcdefghij'[n]} "${`&${'abcdefghi'[n]};`.repeat(10)}">`,
  ),
  `]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&j;</t></is></c></row></sheetData></worksheet>`,
].join('');

const wideRow = Array.from({ length: 10_000 }, () => '<c><v>1</v></c>').join('');
/** Digits that don't pack well, always the same. */
const digits = (count: number) =>
  Array.from({ length: count / 10 }, (_, n) => ((n * 48_271) % 2_147_483_647) + 1e9)
    .join('')
    .slice(0, count);
const row = (_: unknown, n: number) => `<row><c><v>${(n * 48_271) % 2_147_483_647}</v></c></row>`;

const bombs: [string, SheetKind, string, () => Buffer | string][] = [
  [
    'ten gigabytes of zeros that say so',
    'xlsx',
    'sheet-too-large',
    () => zipOf([...partsAround(), bombPart(sheetName, 0, fourGigabytes)]),
  ],
  [
    'ten gigabytes that say they are a kilobyte',
    'xlsx',
    'sheet-unreadable',
    () => zipOf([...partsAround(), bombPart(sheetName, 32, 1_000)]),
  ],
  [
    '500 MB of spaces in 500 kB',
    'xlsx',
    'sheet-is-packed-too-tightly',
    () =>
      zipOf(
        [...partsAround(), bombPart(sheetName, 32, 500_000_000)].map((it) => ({
          ...it,
          packed: it.packed.subarray(0, 500_000),
        })),
      ),
  ],
  [
    'a zip in a zip',
    'xlsx',
    'sheet-unreadable',
    () =>
      zipOf([
        partOf('xl/inner.zip', zipOf([bombPart('zeros', 0, fourGigabytes)]).subarray(0, 1_000_000)),
      ]),
  ],
  [
    'a zip in place of the sheet',
    'xlsx',
    'sheet-not-utf8',
    () =>
      zipOf([
        ...partsAround(),
        partOf(sheetName, zipOf([partOf('zeros', Buffer.alloc(100_000, 0xff))])),
      ]),
  ],
  [
    'a thousand and more files',
    'xlsx',
    'sheet-too-large',
    () => zipOf(Array.from({ length: 1_001 }, (_, n) => partOf(`f${n}`, ''))),
  ],
  [
    'entities of entities',
    'xlsx',
    'sheet-has-declarations',
    () => zipOf([...partsAround(), partOf(sheetName, entities)]),
  ],
  [
    'an entity that reads a file',
    'xlsx',
    'sheet-has-declarations',
    () =>
      zipOf([
        ...partsAround(),
        partOf(sheetName, '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'),
      ]),
  ],
  [
    'ten thousand columns',
    'xlsx',
    'sheet-too-wide',
    () => xlsxOf({ rows: `<row r="1">${wideRow}</row>` }),
  ],
  [
    'a cell far to the right',
    'xlsx',
    'sheet-too-wide',
    () => xlsxOf({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }),
  ],
  [
    'cells that go backwards',
    'xlsx',
    'sheet-unreadable',
    () => xlsxOf({ rows: '<row r="1"><c r="B1"/><c r="A1"/></row>' }),
  ],
  [
    'a cell without an end',
    'xlsx',
    'sheet-cell-too-long',
    () => xlsxOf({ rows: `<row r="1"><c t="str"><v>${digits(1_000_000)}</v></c></row>` }),
  ],
  [
    'tags in tags in tags',
    'xlsx',
    'sheet-unreadable',
    () => xlsxOf({ rows: '<x>'.repeat(100_000) }),
  ],
  [
    'half a million rows and one',
    'xlsx',
    'sheet-too-long',
    () => xlsxOf({ rows: Array.from({ length: 500_002 }, row).join('') }),
  ],
  [
    'more shared texts than memory',
    'xlsx',
    'sheet-too-large',
    () =>
      zipOf([
        ...partsAround().slice(0, 3),
        partOf('xl/sharedStrings.xml', `<sst>${'<si><t>漏</t></si>'.repeat(4_000_000)}</sst>`),
        partOf(sheetName, sheetXml('')),
      ]),
  ],
  ['no zip at all', 'xlsx', 'sheet-unreadable', () => Buffer.alloc(1_000_000, 7)],
  ['one endless line', 'csv', 'sheet-cell-too-long', () => 'x'.repeat(50_000_000)],
  [
    'a quotation mark that is never closed',
    'csv',
    'sheet-cell-too-long',
    () => `a,b\n"1,2\n${'3,4\n'.repeat(1_000_000)}`,
  ],
  ['ten thousand columns', 'csv', 'sheet-too-wide', () => `${'1,'.repeat(10_000)}\n`],
  ['another encoding', 'csv', 'sheet-not-utf8', () => Buffer.from('feff0031002cffff000a', 'hex')],
  [
    'more than any list has',
    'csv',
    'sheet-too-large',
    () => Buffer.alloc(161 * 1024 * 1024, '1,2\n'),
  ],
];

/** The most that any decoder had when it had answered. */
const peaks: number[] = [];

beforeAll(() => {
  const ask: UntrustedChild['ask'] = Reflect.get(UntrustedChild.prototype, 'ask');
  jest.spyOn(UntrustedChild.prototype, 'ask').mockImplementation(async function (
    this: UntrustedChild,
    ...question
  ) {
    const answer = await ask.apply(this, question);
    peaks.push(peakOf(this.pid!));
    return answer;
  });
});

it.each(bombs)('%s (%s) is %s, under 150 MB here and there', async (_, kind, code, make) => {
  const file = path.join(folder, `bomb.${kind}`);
  writeFileSync(file, make());
  const growth = await growthDuring(() =>
    expect(gathered(readSheet(file, kind))).rejects.toMatchObject({
      code,
      kind: 'invalid',
      details: { field: 'file', whatToDo: expect.any(String) },
    }),
  );
  expect(growth).toBeLessThan(mostGrowth);
  expect(Math.max(...peaks) - readyMebibytes).toBeLessThan(mostGrowth);
});

async function gathered(rows: AsyncIterable<SheetRow>): Promise<number> {
  let count = 0;
  for await (const { cells } of rows) count += cells.length > 0 ? 1 : 0;
  return count;
}
