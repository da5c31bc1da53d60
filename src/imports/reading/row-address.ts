import { InvalidInput } from '../../platform/errors/domain-error.js';
import type { SheetRow } from '../../platform/untrusted/index.js';

/** Where a row stands, as a person counts: sheets and lines from 1. */
export interface RowAddress {
  sheet: number;
  line: number;
}

const linesOfSheet = 10_000_000;
const written = /^(?:(\d{1,4})!)?(\d{1,7})$/;

/** A row of a list across the sheets of its workbook, as one number in its order. */
export function lineInList({ line, sheet = 0 }: Pick<SheetRow, 'line' | 'sheet'>): number {
  return sheet * linesOfSheet + line;
}

export function addressOf(line: number): RowAddress {
  return { sheet: Math.floor(line / linesOfSheet) + 1, line: line % linesOfSheet };
}

/** As a person finds it: `15`, or `2!15` on the second sheet. */
export function lineInWords(line: number): string {
  const at = addressOf(line);
  return at.sheet === 1 ? String(at.line) : `${at.sheet}!${at.line}`;
}

/** @param words `15`, or `2!15` @throws {InvalidInput} `no-row-address` */
export function readAddress(words: string): number {
  const [, sheet = '1', line] = written.exec(words) ?? [];
  if (line === undefined || Number(sheet) < 1) {
    throw new InvalidInput('no-row-address', 'This is no address of a row.', {
      field: 'row',
      whatToDo: 'Say the line, or the sheet and the line: 15, or 2!15.',
    });
  }
  return lineInList({ sheet: Number(sheet) - 1, line: Number(line) });
}
