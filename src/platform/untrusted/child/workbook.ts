import path from 'node:path';
import { sheetLimits } from '../sheet-limits.js';
import { CarefulXml, type XmlHandlers } from './careful-xml.js';
import type { PackedParts } from './packed-parts.js';
import { Refused } from './refused.js';

/** Reads one of the small parts to its end. */
export async function readPart(parts: PackedParts, name: string, handlers: XmlHandlers) {
  const xml = new CarefulXml(handlers);
  for await (const piece of parts.read(name, sheetLimits.unpackedBytesOfPart)) xml.feed(piece);
  xml.end();
}

/** Which part is the first sheet, and where its dates begin. @throws {Refused} when it is no workbook */
export async function findFirstSheet(parts: PackedParts) {
  if (!parts.has('xl/workbook.xml')) throw new Refused('sheet-unreadable');
  let firstId: string | undefined;
  let startsIn1904 = false;
  await readPart(parts, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'sheet') firstId ??= attributes['r:id'];
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  let sheet: string | undefined;
  await readPart(parts, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id, Target }) {
      if (name === 'Relationship' && Id === firstId && Target) {
        sheet = path.posix.join('/xl', Target.startsWith('/') ? `..${Target}` : Target).slice(1);
      }
    },
  });
  if (!sheet) throw new Refused('sheet-unreadable');
  return { sheet, startsIn1904 };
}
