import { stat } from 'node:fs/promises';
import { sheetLimits } from '../sheet-limits.js';
import type { SheetKind, SheetRow } from '../sheet-row.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { Refused } from './refused.js';

const mostRows = 500;
const mostCharacters = 256 * 1024;

/** Rows in handfuls that travel well between processes. @throws {Refused} */
export async function* batchesOfSheet(file: string, kind: SheetKind): AsyncGenerator<SheetRow[]> {
  if ((await stat(file)).size > sheetLimits.bytes) throw new Refused('sheet-too-large');
  let batch: SheetRow[] = [];
  let characters = 0;
  let rows = 0;
  for await (const row of kind === 'csv' ? readCsv(file) : readXlsx(file)) {
    rows += 1;
    if (rows > sheetLimits.rows) throw new Refused('sheet-too-long', row.line);
    characters += lengthOf(row);
    batch.push(row);
    if (batch.length < mostRows && characters < mostCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** @throws {Refused} for a row over a limit */
function lengthOf({ line, cells }: SheetRow): number {
  if (cells.length > sheetLimits.columns) throw new Refused('sheet-too-wide', line);
  let sum = 0;
  for (const { length } of cells) {
    if (length > sheetLimits.charactersOfCell) throw new Refused('sheet-cell-too-long', line);
    sum += length;
  }
  if (sum > sheetLimits.charactersOfRow) throw new Refused('sheet-cell-too-long', line);
  return sum;
}
