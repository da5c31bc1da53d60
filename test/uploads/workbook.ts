import { partOf, zipOf, type ZipPart } from './zip.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Workbook {
  /** what stands between `<sheetData>` and its end */
  rows: string;
  texts?: string[];
  /** `numFmtId` of each style */
  styles?: number[];
  ownFormats?: Record<number, string>;
  startsIn1904?: boolean;
}

export const sheetName = 'xl/worksheets/sheet1.xml';

export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** The parts that lead to the first sheet, as Excel writes them. */
export function partsAround({
  texts = [],
  styles = [0],
  ownFormats = {},
  startsIn1904,
}: Omit<Workbook, 'rows'> = {}): ZipPart[] {
  const own = Object.entries(ownFormats).map(
    ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`,
  );
  return [
    partOf(
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr${startsIn1904 ? ' date1904="1"' : ''}/><sheets><sheet name="列表" sheetId="1" r:id="rId1"/><sheet name="others" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    ),
    partOf(
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="rId2" Target="worksheets/sheet2.xml"/><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    partOf(
      'xl/styles.xml',
      `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ),
    partOf(
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}">${texts.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ),
  ];
}

export function xlsxOf({ rows, ...around }: Workbook): Buffer {
  return zipOf([...partsAround(around), partOf(sheetName, sheetXml(rows))]);
}
