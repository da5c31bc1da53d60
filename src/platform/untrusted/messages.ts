import type { SheetKind, SheetRow } from './sheet-row.js';

/** What is asked of the child. `more` goes on with a sheet whose last rows were taken. */
export type Question =
  | { task: 'screen-copy'; bytes: Uint8Array }
  | { task: 'read-sheet'; file: string; kind: SheetKind }
  | { task: 'more' };

/** Why the child reads no further. `where` is a line of the sheet. */
export interface Refusal {
  code: string;
  where?: number;
}

export type Answer =
  { copy: Uint8Array } | { rows: SheetRow[]; isLast: boolean } | { refusal: Refusal };
