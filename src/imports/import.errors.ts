import { DomainError, InvalidInput } from '../platform/errors/domain-error.js';

/** Only a list that waits for somebody's word can be changed. */
export class NotPreviewed extends DomainError {
  readonly code = 'import-not-previewed';
  readonly kind = 'conflict';

  constructor(state: string) {
    super(`A list that is ${state} can't be changed in place.`, {
      whatToDo:
        'Send it with preview=true; what was taken in is corrected by sending the row again.',
      facts: { state },
    });
  }
}

export function unknownColumn(column: string): InvalidInput {
  return new InvalidInput('unknown-column', 'This list has no such column.', {
    field: 'column',
    whatToDo: 'Name one of the columns that the preview says the list has.',
    facts: { column },
  });
}

/** Taken in, cancelled or kept long enough: what it said is gone, as it should be. */
export class RowNotKept extends DomainError {
  readonly code = 'row-not-kept';
  readonly kind = 'conflict';

  constructor() {
    super('What this row said is not kept any more.', {
      whatToDo: 'Look at the report it became, or into the list that was sent.',
    });
  }
}

/** Rule 30. */
export class PurposeNeeded extends DomainError {
  readonly code = 'purpose-needed';
  readonly kind = 'invalid';

  constructor() {
    super('This list was sent by somebody else, and it shows people in plain.', {
      rule: 30,
      whatToDo: 'Ask for it with a purpose: POST …/rejected-rows {purpose, note}.',
    });
  }
}
