import { sheetLimits } from '../sheet-limits.js';
import type { SheetRow } from '../sheet-row.js';
import { CarefulXml } from './careful-xml.js';
import { PackedParts } from './packed-parts.js';
import { readSharedTexts } from './shared-texts.js';
import { SheetRows } from './sheet-rows.js';
import { readDateStyles } from './date-styles.js';
import { findSheets } from './workbook.js';

/** The rows of all sheets of a workbook. @throws {Refused}, or an error of the zip or the XML reader */
export async function* readXlsx(file: string): AsyncGenerator<SheetRow> {
  const parts = await PackedParts.open(file);
  const { sheets, startsIn1904 } = await findSheets(parts);
  const workbook = {
    texts: await readSharedTexts(parts),
    dateStyles: await readDateStyles(parts),
    startsIn1904,
  };
  for (const [sheet, part] of sheets.entries()) {
    const rows = new SheetRows(workbook, sheet);
    const xml = new CarefulXml(rows);
    for await (const piece of parts.read(part, sheetLimits.unpackedBytes)) {
      xml.feed(piece);
      yield* rows.take();
    }
    xml.end();
    yield* rows.take();
  }
}
