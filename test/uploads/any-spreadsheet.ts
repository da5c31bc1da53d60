import {
  array,
  boolean,
  constantFrom,
  integer,
  oneof,
  record,
  string,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { partOf, zipOf } from './zip.js';
import { partsAround, sheetXml } from './workbook.js';

/** What people type, and what hurts readers: separators, quotes, line breaks, formulas, other scripts, nothing. */
export const cellText: Arbitrary<string> = oneof(
  constantFrom(
    '',
    ' ',
    '七一路12号',
    '=1+1',
    '-',
    '"',
    '""',
    'a"b',
    ',',
    ';',
    '\t',
    'a,b;c',
    '豫K12345',
  ),
  constantFrom(
    '行一\n行二',
    '行一\r\n行二',
    '#REF!',
    'true',
    '0012',
    '𠮷野',
    "'",
    '1.75722E+14',
    '　',
  ),
  string({ maxLength: 12 }).map((text) => text.replace(/[\0\r\n\ufeff]|[\ud800-\udfff]/g, '')),
);

export interface WrittenCsv {
  bytes: Buffer;
  rows: string[][];
}

/** Rows as one of the spreadsheet programs writes a CSV. */
export function csvFiles(rows: Arbitrary<string[][]>): Arbitrary<WrittenCsv> {
  const manner = record({
    separator: constantFrom(',', ';', '\t'),
    lineEnd: constantFrom('\n', '\r\n', '\r'),
    encoding: constantFrom('utf8', 'utf8-mark', 'utf16'),
    quotesAll: boolean(),
    endsOpen: boolean(),
    saysSeparator: boolean(),
  });
  return tuple(rows, manner).map(([given, it]) => {
    const quoted = (cell: string) =>
      it.quotesAll || /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    const lines = given.map((cells) => cells.map(quoted).join(it.separator));
    const head = it.saysSeparator ? `sep=${it.separator}${it.lineEnd}` : '';
    const text = head + lines.join(it.lineEnd) + (it.endsOpen ? '' : it.lineEnd);
    return { bytes: encoded(text, it.encoding), rows: given };
  });
}

function encoded(text: string, encoding: string): Buffer {
  if (encoding === 'utf16') return Buffer.from(`\uFEFF${text}`, 'utf16le');
  return Buffer.from(encoding === 'utf8-mark' ? `\uFEFF${text}` : text);
}

export interface WrittenXlsx {
  bytes: Buffer;
  /** by sheet */
  sheets: string[][][];
}

const kinds = ['shared', 'inline', 'formula'] as const;

/** Rows as spreadsheet programs write a workbook: texts in several manners, gaps, empty rows, merged cells, two sheets. */
export function workbooks(rows: Arbitrary<string[][]>): Arbitrary<WrittenXlsx> {
  const manner = record({
    kinds: array(constantFrom(...kinds), { minLength: 1, maxLength: 5 }),
    gaps: array(integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 4 }),
    namesPlaces: boolean(),
    merges: boolean(),
  });
  return tuple(array(rows, { minLength: 1, maxLength: 2 }), manner).map(([sheets, it]) => {
    const texts: string[] = [];
    const xml = sheets.map((sheet) => {
      let line = 0;
      const written = sheet.map((cells, row) => {
        line += 1 + it.gaps[row % it.gaps.length]!;
        const inside = cells.map((cell, column) =>
          cellXml(cell, it.kinds[(row + column) % it.kinds.length]!, texts, {
            place: it.namesPlaces ? ` r="${String.fromCharCode(65 + column)}${line}"` : '',
          }),
        );
        return `<row r="${line}">${inside.join('')}</row>`;
      });
      const merged = it.merges ? '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' : '';
      return sheetXml(written.join('')).replace('</sheetData>', `</sheetData>${merged}`);
    });
    const parts = xml.map((one, place) => partOf(`xl/worksheets/sheet${place + 1}.xml`, one));
    return { bytes: zipOf([...partsAround({ texts }), ...parts]), sheets };
  });
}

function cellXml(
  text: string,
  kind: (typeof kinds)[number],
  texts: string[],
  { place }: { place: string },
): string {
  if (text === '') return `<c${place}/>`;
  const escaped = writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
  if (kind === 'inline')
    return `<c${place} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
  if (kind === 'formula') return `<c${place} t="str"><f>A1&amp;"x"</f><v>${escaped}</v></c>`;
  texts.push(`<t xml:space="preserve">${escaped}</t>`);
  return `<c${place} t="s"><v>${texts.length - 1}</v></c>`;
}

/** Without control characters, which no workbook can hold. */
export function writable(text: string): string {
  return Array.from(text)
    .filter((it) => (it >= ' ' || '\t\r\n'.includes(it)) && !'\ufffe\uffff'.includes(it))
    .join('');
}
