import type { SheetRow } from '../../platform/untrusted/index.js';

export interface CellChange {
  place: number;
  before: string;
  after: string;
}

/** Puts texts into a row, which forgets then what the spreadsheet had lost there. @returns what became another */
export function changedCells(row: SheetRow, texts: ReadonlyMap<number, string>): CellChange[] {
  const changes: CellChange[] = [];
  for (const [place, after] of texts) {
    const before = row.cells[place] ?? '';
    const hadLost = row.lostDigits?.includes(place) ?? false;
    if (before === after && !hadLost) continue;
    while (row.cells.length < place) row.cells.push('');
    row.cells[place] = after;
    if (hadLost) row.lostDigits = row.lostDigits?.filter((it) => it !== place);
    changes.push({ place, before, after });
  }
  return changes;
}
