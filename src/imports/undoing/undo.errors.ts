import { DomainError } from '../../platform/errors/domain-error.js';

/** Something else has touched what the list brought. */
export class ImportTouched extends DomainError {
  readonly code = 'import-touched';
  readonly kind = 'conflict';

  /** @param rows the first of them, each with what was done since */
  constructor(rows: { line: string; what: string[] }[]) {
    super('What this list brought has been worked with since.', {
      whatToDo:
        'Withdraw or correct single reports instead; `rows` says which were touched, and by what.',
      facts: { rows },
    });
  }
}

/** What the records said before is not kept any more. */
export class TooLateToUndo extends DomainError {
  readonly code = 'too-late-to-undo';
  readonly kind = 'conflict';

  constructor() {
    super('This list changed known records, and what they said before is not kept any more.', {
      whatToDo: 'Send a list with what should stand there.',
    });
  }
}
