import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { harmlessCell } from '../../platform/untrusted/index.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What XML 1.0 has no place for. */
const unwritable = /(?![\t\n\r\x7f-\x9f])[\p{Cc}\ufffe\uffff]/gu;

/**
 * A list as XLSX, as it comes: each cell is text, whatever it looks like, so that no digit is lost and no formula runs. The
 * watermark stands on a second sheet, which is no part of the list when it is read, and below each printed page.
 *
 * @param mtime the time that the file says: written again, it is the same
 */
export function listAsXlsx(
  titles: string[],
  watermark: string,
  pages: AsyncIterable<string[][]>,
  mtime: Date,
): AsyncIterable<Buffer> {
  const zip = new ZipFile();
  const add = (name: string, text: string) =>
    zip.addBuffer(Buffer.from(head + text), name, { mtime });
  add('[Content_Types].xml', contentTypes);
  add('_rels/.rels', relations(['officeDocument', 'xl/workbook.xml']));
  add('xl/workbook.xml', workbook);
  add(
    'xl/_rels/workbook.xml.rels',
    relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ),
  );
  add('xl/styles.xml', styles);
  add('xl/worksheets/sheet2.xml', `${sheetStart}${rowOf([watermark])}</sheetData></worksheet>`);
  const sheet = Readable.from(sheetOf(titles, watermark, pages));
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { mtime });
  zip.end();
  const output = new PassThrough();
  // A sheet that can't be written ends the file: nobody else listens, and it may happen before anybody reads.
  for (const it of [sheet, zip]) it.on('error', (error: Error) => output.destroy(error));
  output.on('error', () => undefined);
  return zip.outputStream.pipe(output) as AsyncIterable<Buffer>;
}

async function* sheetOf(
  titles: string[],
  watermark: string,
  pages: AsyncIterable<string[][]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(head + sheetStart + rowOf(titles));
  for await (const rows of pages) yield Buffer.from(rows.map(rowOf).join(''));
  const footer = escaped(watermark.replaceAll('&', '&&'));
  yield Buffer.from(
    `</sheetData><headerFooter><oddFooter>&amp;L${footer}</oddFooter></headerFooter></worksheet>`,
  );
}

const sheetStart = `<worksheet xmlns="${main}"><sheetData>`;

/** Style 1 is text, so that what somebody types into a cell later stays as typed. */
function rowOf(cells: readonly string[]): string {
  const written = cells.map((cell) =>
    cell === ''
      ? '<c s="1"/>'
      : `<c s="1" t="inlineStr"><is><t xml:space="preserve">${escaped(harmlessCell(cell))}</t></is></c>`,
  );
  return `<row>${written.join('')}</row>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>\r]/g, (it) => entities[it]!);
}

function relations(...all: [type: string, target: string][]): string {
  const each = all.map(
    ([type, target], place) =>
      `<Relationship Id="rId${place + 1}" Type="${links}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`;

const workbook =
  `<workbook xmlns="${main}" xmlns:r="${links}"><sheets>` +
  '<sheet name="清单" sheetId="1" r:id="rId1"/><sheet name="导出说明" sheetId="2" r:id="rId2"/></sheets></workbook>';

const styles =
  `<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>';
