export type SheetKind = 'csv' | 'xlsx';

export interface SheetRow {
  /** as a person counts in the file, from 1; for a row over several lines of a CSV its first */
  line: number;
  cells: string[];
  /** which sheet of a workbook, from 0; the first where it is not said */
  sheet?: number;
  /** places of cells that hold a number of more than 15 digits: the spreadsheet has forgotten the rest */
  lostDigits?: number[];
}
