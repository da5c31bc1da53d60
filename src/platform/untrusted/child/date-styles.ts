import type { PackedParts } from './packed-parts.js';
import { readPart } from './workbook.js';

const part = 'xl/styles.xml';

/** Formats that every spreadsheet program knows by number and that show a date (ECMA-376, part 1, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

/** Whether a format shows a date or a time: quoted and bracketed parts and escaped letters don't count. */
function showsDate(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The styles of cells whose number is a date, by their place in the list. */
export async function readDateStyles(parts: PackedParts): Promise<ReadonlySet<number>> {
  const styles = new Set<number>();
  if (!parts.has(part)) return styles;
  const ownDates = new Map<number, boolean>();
  let isInCellFormats = false;
  let place = 0;
  await readPart(parts, part, {
    open(name, attributes) {
      if (name === 'numFmt') {
        ownDates.set(Number(attributes['numFmtId']), showsDate(attributes['formatCode'] ?? ''));
      }
      if (name === 'cellXfs') isInCellFormats = true;
      if (name !== 'xf' || !isInCellFormats) return;
      const id = Number(attributes['numFmtId']);
      if (ownDates.get(id) ?? isBuiltInDate(id)) styles.add(place);
      place += 1;
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return styles;
}
