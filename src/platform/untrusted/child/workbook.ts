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

/** Which parts are its sheets, in their order, and where dates begin. @throws {Refused} when it is no workbook */
export async function findSheets(parts: PackedParts) {
  if (!parts.has('xl/workbook.xml')) throw new Refused('sheet-unreadable');
  const ids: (string | undefined)[] = [];
  let startsIn1904 = false;
  await readPart(parts, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'sheet') ids.push(attributes['r:id']);
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
    },
  });
  const targets = new Map<string, string>();
  await readPart(parts, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || !Id || !Target) return;
      const target = Target.startsWith('/') ? `..${Target}` : Target;
      targets.set(Id, path.posix.join('/xl', target).slice(1));
    },
  });
  const [first, ...others] = ids.map((id) => targets.get(id ?? ''));
  if (!first) throw new Refused('sheet-unreadable');
  // Charts have a sheet of their own and no rows; the first is named even when it is missing, which is then told.
  const sheets = [first, ...others.filter((it) => it !== undefined && parts.has(it))];
  return { sheets: sheets.filter((it) => it !== undefined), startsIn1904 };
}
