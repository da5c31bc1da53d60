import { sheetLimits } from '../sheet-limits.js';
import type { SheetRow } from '../sheet-row.js';
import type { XmlHandlers } from './careful-xml.js';
import { dateOfSerial } from './date-of-serial.js';
import { Refused } from './refused.js';

/** Spreadsheets keep 15 digits of a number and make the rest zeros. */
const mostExact = 1e15;

interface Workbook {
  texts: { at(place: number): string | undefined };
  dateStyles: ReadonlySet<number>;
  startsIn1904: boolean;
}

/** Gathers rows from the tags of a sheet. A formula (`f`) is passed over: its value (`v`) stands beside it. */
export class SheetRows implements XmlHandlers {
  private rows: SheetRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private lostDigits: number[] = [];
  private column = -1;
  private cellType = '';
  private style = 0;
  private content = '';
  private isContent = false;
  private isPhonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: number,
  ) {}

  /** What is complete, once. */
  take(): SheetRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  readonly open = (name: string, attributes: Record<string, string>): void => {
    if (name === 'row') this.startRow(attributes['r']);
    if (name === 'c') this.startCell(attributes);
    if (name === 'rPh') this.isPhonetic = true;
    this.isContent = name === 'v' || (name === 't' && !this.isPhonetic);
  };

  readonly text = (text: string): void => {
    if (!this.isContent) return;
    this.content += text;
    if (this.content.length > sheetLimits.charactersOfCell) {
      throw new Refused('sheet-cell-too-long', this.line);
    }
  };

  readonly close = (name: string): void => {
    this.isContent = false;
    if (name === 'rPh') this.isPhonetic = false;
    if (name === 'c') this.endCell();
    if (name === 'row' && this.cells.some((cell) => cell !== '')) {
      const { line, cells, sheet, lostDigits } = this;
      this.rows.push({
        line,
        cells,
        ...(sheet > 0 && { sheet }),
        ...(lostDigits.length > 0 && { lostDigits }),
      });
    }
  };

  private startRow(number: string | undefined): void {
    const said = number === undefined ? this.line + 1 : Number(number);
    if (!Number.isSafeInteger(said) || said <= this.line) throw new Refused('sheet-unreadable');
    this.line = said;
    this.cells = [];
    this.lostDigits = [];
    this.column = -1;
  }

  private startCell({ r, t = 'n', s = '0' }: Record<string, string>): void {
    const said = r === undefined ? this.column + 1 : columnOf(r);
    if (said <= this.column) throw new Refused('sheet-unreadable', this.line);
    if (said >= sheetLimits.columns) throw new Refused('sheet-too-wide', this.line);
    this.column = said;
    this.cellType = t;
    this.style = Number(s);
    this.content = '';
  }

  private endCell(): void {
    const text = this.meaning();
    if (text === '') return;
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = text;
  }

  private meaning(): string {
    const { content, workbook } = this;
    if (this.cellType === 's') return workbook.texts.at(Number(content)) ?? '';
    // What could not be computed (`#REF!`) is nothing that a person entered.
    if (this.cellType === 'e' || content === '') return '';
    if (this.cellType === 'b') return content === '1' ? 'true' : 'false';
    if (this.cellType !== 'n') return content;
    const number = Number(content);
    if (!Number.isFinite(number)) return content;
    const date = workbook.dateStyles.has(this.style)
      ? dateOfSerial(number, workbook.startsIn1904)
      : null;
    if (date === null && Math.abs(number) >= mostExact) this.lostDigits.push(this.column);
    // 1.75721508069087E+14 is how a 15-digit number may be stored.
    return date ?? String(number);
  }
}

/** `A1` → 0, `AA7` → 26. @returns -1 for what is no place, which is then refused as going backwards */
function columnOf(place: string): number {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place)?.[0] ?? '';
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
