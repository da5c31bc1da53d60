import { DomainError } from '../../platform/errors/domain-error.js';
import type { SheetRow } from '../../platform/untrusted/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import type { DoorRule } from './door-rule.js';
import { readSheetInstant } from './sheet-instant.js';

export interface Fault {
  /** one of our columns, or `line` for the row as a whole */
  field: string;
  code: string;
}

/** U+0000, which PostgreSQL has no place for, and half of a character. */
const unstorable = /\0|[\ud800-\udfff]/u;
/** How a spreadsheet writes a long number into a CSV after it has forgotten most of it. */
const scientific = /^[+-]?\d(?:\.\d+)?E\+\d{1,3}$/i;
/** The mark before a cell that a spreadsheet program would take for a formula, ours or theirs. */
const marked = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** What people put between several in one cell. */
const between = /[、；;，,\n]/;

/** Reads the cells of one row by our names and gathers what is wrong with them. */
export class RowReader {
  readonly faults: Fault[] = [];
  private readonly cells = new Map<string, string>();
  private readonly lostDigits = new Set<string>();

  /** @param columns which of our columns each cell is */
  constructor(row: SheetRow, columns: readonly (string | null)[]) {
    for (const [place, cell] of row.cells.entries()) {
      const text = cell.replace(marked, '').trim();
      if (text === '') continue;
      const field = columns[place];
      // More cells than titles: a comma without quotes has pushed the rest aside.
      if (field === undefined) this.fault('line', 'too-many-cells');
      if (!field || this.cells.has(field)) continue;
      this.cells.set(field, text);
      if (unstorable.test(text)) this.fault(field, 'unstorable-text');
      else if (scientific.test(text) || row.lostDigits?.includes(place)) this.lostDigits.add(field);
    }
  }

  /** A number, a phone, a reference: worth nothing with digits that the spreadsheet has forgotten. */
  number(field: string, rule?: DoorRule): string | undefined {
    if (this.lostDigits.has(field)) this.fault(field, 'lost-digits');
    return this.text(field, rule);
  }

  needNumber(field: string, rule?: DoorRule): string {
    if (this.lostDigits.has(field)) this.fault(field, 'lost-digits');
    return this.needText(field, rule);
  }

  text(field: string, rule?: DoorRule): string | undefined {
    const text = this.cells.get(field);
    const broken = text === undefined ? undefined : rule?.(text);
    if (broken) this.fault(field, broken);
    return text;
  }

  needText(field: string, rule?: DoorRule): string {
    const text = this.text(field, rule);
    if (text === undefined) this.fault(field, 'required');
    return text ?? '';
  }

  /** @param words what may stand there, lower case, and what each means */
  oneOf<Value extends string>(
    field: string,
    words: ReadonlyMap<string, Value>,
    code = 'isIn',
  ): Value {
    const word = this.needText(field).normalize('NFKC').toLowerCase();
    const value = words.get(word);
    if (word !== '' && value === undefined) this.fault(field, code);
    return value as Value;
  }

  /** As `oneOf`, where nothing need stand. @param code of what is none of the words */
  maybeOneOf<Value extends string>(
    field: string,
    words: ReadonlyMap<string, Value>,
    code: string,
  ): Value | undefined {
    const word = this.text(field)?.normalize('NFKC').toLowerCase();
    const value = word === undefined ? undefined : words.get(word);
    if (word !== undefined && value === undefined) this.fault(field, code);
    return value;
  }

  /** Several in one cell, as people write them: `a、b`; each is held to the rule. */
  several(field: string, rule?: DoorRule): string[] {
    const texts = (this.text(field) ?? '').split(between).map((it) => it.trim());
    const all = texts.filter((it) => it !== '');
    const broken = all.map((it) => rule?.(it)).find((it) => it !== undefined);
    if (broken) this.fault(field, broken);
    return all;
  }

  /** As `several`, of words. @param code of what is none of them */
  severalOf<Value extends string>(
    field: string,
    words: ReadonlyMap<string, Value>,
    code: string,
  ): Value[] {
    return this.several(field).flatMap((it) => {
      const value = words.get(it.normalize('NFKC').toLowerCase());
      if (value === undefined) this.fault(field, code);
      return value === undefined ? [] : [value];
    });
  }

  /** Says of a column what its kind has found. */
  refuseColumn(field: string, code: string): void {
    this.fault(field, code);
  }

  /** As `several`, of numbers: worth nothing with digits that the spreadsheet has forgotten. */
  severalNumbers(field: string, rule?: DoorRule): string[] {
    if (this.lostDigits.has(field)) this.fault(field, 'lost-digits');
    return this.several(field, rule);
  }

  /** Days in Asia/Shanghai, `YYYY-MM-DD`. */
  days(field: string): string[] {
    return this.several(field).flatMap((it) => {
      const instant = readSheetInstant(it);
      if (!instant) this.fault(field, 'invalid-instant');
      return instant ? [xuchangDay(instant)] : [];
    });
  }

  /** One day in Asia/Shanghai, `YYYY-MM-DD`. */
  needDay(field: string): string {
    const instant = this.needInstant(field);
    return Number.isNaN(instant.getTime()) ? '' : xuchangDay(instant);
  }

  instant(field: string): Date | undefined {
    const text = this.cells.get(field);
    if (text === undefined) return undefined;
    const instant = readSheetInstant(text);
    if (!instant) this.fault(field, 'invalid-instant');
    return instant;
  }

  needInstant(field: string): Date {
    const instant = this.instant(field);
    if (!this.cells.has(field)) this.fault(field, 'required');
    return instant ?? new Date(Number.NaN);
  }

  /** What a rule refuses about the whole is told of the column it names. */
  refuse(check: () => void): void {
    if (this.faults.length > 0) return;
    try {
      check();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      this.fault(error.details.field ?? 'line', error.code);
    }
  }

  /** Of one cell one fault is enough. */
  private fault(field: string, code: string): void {
    if (!this.faults.some((it) => it.field === field)) this.faults.push({ field, code });
  }
}
