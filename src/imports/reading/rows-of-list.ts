import { UnreadableSheet, type SheetRow } from '../../platform/untrusted/index.js';
import { mostRowsAbove } from './columns-of-list.js';
import { lineInList } from './row-address.js';

/** A sheet longer than this in which none of our titles stands is the list all the same. */
const mostRowsSetAside = 1_000;
/**
 * Finds the list among the rows of a file: its titles first, then each row with its line across all sheets. Sheets with the
 * same titles go on with the list; those without our titles (instructions, choices) are no part of it, unless there is
 * no other. Blank rows are passed over.
 *
 * @param isHeader whether cells are titles that name all we need
 * @throws {UnreadableSheet} `sheets-differ` rather than pass over rows that somebody meant
 */
export async function* rowsOfList(
  rows: AsyncIterable<SheetRow>,
  isHeader: (cells: string[]) => boolean,
): AsyncGenerator<{ titles: string[] } | { row: SheetRow }> {
  let titles: string[] | undefined;
  let setAside: SheetRow[] = [];
  let above: SheetRow[] = [];
  let isReading = false;
  let sheet = 0;
  const endSheet = () => {
    if (!titles && setAside.length === 0) setAside = above;
    above = [];
    isReading = false;
  };
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if ((row.sheet ?? 0) !== sheet) endSheet();
    sheet = row.sheet ?? 0;
    if (isReading) {
      yield { row: { ...row, line: lineInList(row) } };
      continue;
    }
    if (above.length < mostRowsAbove && isHeader(row.cells)) {
      if (titles && !isSame(titles, row.cells)) throw new UnreadableSheet('sheets-differ');
      if (!titles) yield { titles: row.cells };
      titles = row.cells;
      isReading = true;
      continue;
    }
    if (!titles || above.length < mostRowsAbove) above.push(row);
    if (titles || above.length < mostRowsSetAside) continue;
    titles = above[0]!.cells;
    yield* asList(above);
    isReading = true;
  }
  endSheet();
  if (!titles) yield* asList(setAside);
}

function* asList([header, ...rows]: SheetRow[]) {
  if (!header) return;
  yield { titles: header.cells };
  for (const row of rows) yield { row: { ...row, line: lineInList(row) } };
}

function isSame(one: string[], other: string[]): boolean {
  const text = (cells: string[]) =>
    cells
      .map((it) => it.trim())
      .join('\n')
      .trimEnd();
  return text(one) === text(other);
}
