import { DomainError } from '../errors/domain-error.js';

const told: Record<string, [what: string, whatToDo: string]> = {
  'sheet-unreadable': [
    'This file is not a table that can be read.',
    'Save it as CSV (UTF-8) or .xlsx and send that.',
  ],
  'sheet-not-utf8': [
    'This CSV is written neither in UTF-8 nor in GB 18030.',
    'Save it as “CSV UTF-8” and send that.',
  ],
  'sheet-too-large': ['This file is larger than any list we know.', 'Split it and send the parts.'],
  'sheet-is-packed-too-tightly': [
    'This file unpacks to far more than it is.',
    'Save it as CSV (UTF-8) and send that.',
  ],
  'sheet-has-declarations': [
    'This file holds XML declarations no spreadsheet writes.',
    'Save it as CSV (UTF-8) and send that.',
  ],
  'sheet-too-wide': [
    'A row has more than 200 columns.',
    'Remove the columns that the template does not have.',
  ],
  'sheet-too-long': ['The table has more than 500,000 rows.', 'Split it and send the parts.'],
  'sheet-cell-too-long': [
    'A cell or a row is too long.',
    'Look for a quotation mark that is never closed.',
  ],
  'sheets-differ': [
    'The sheets of this workbook have different titles.',
    'Give all sheets the same titles, or send them one by one.',
  ],
  'sheet-too-slow': ['This file takes too long to read.', 'Save it as CSV (UTF-8) and send that.'],
};

/** A table that is refused as a whole; `line` (in the problem details) says where, when it is known. */
export class UnreadableSheet extends DomainError {
  readonly code: string;
  readonly kind = 'invalid';

  /** @param code one we know; any other, which a decoder gone astray may say, is `sheet-unreadable` */
  constructor(code: string, line?: number) {
    const known = Object.hasOwn(told, code) ? code : 'sheet-unreadable';
    const [what, whatToDo] = told[known]!;
    super(what, { field: 'file', whatToDo, facts: line === undefined ? undefined : { line } });
    this.code = known;
  }
}
