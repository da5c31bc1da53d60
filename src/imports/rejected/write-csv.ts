import { harmlessCell } from '../../platform/untrusted/index.js';

/** Without it Excel takes Chinese in UTF-8 for something else. */
export const byteOrderMark = '\uFEFF';

/** One line of a CSV; no cell of it can be run by the program that opens it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(harmlessCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
