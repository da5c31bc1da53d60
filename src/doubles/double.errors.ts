import { DomainError } from '../platform/errors/domain-error.js';

export class DoubleElsewhere extends DomainError {
  readonly code = 'double-elsewhere';
  readonly kind = 'forbidden';

  constructor() {
    super('One of the two belongs to another unit.', {
      whatToDo: 'Ask an officer of the unit above both, who sees both, to decide.',
    });
  }
}

export class LeaderNotOneOfThem extends DomainError {
  readonly code = 'leader-not-one-of-them';
  readonly kind = 'invalid';

  constructor() {
    super('The one that leads has to be one of the two.', {
      field: 'leaderId',
      whatToDo: 'Reload the pair and choose again.',
    });
  }
}

/** Two vehicles may bear one number: a clone, or one rebuilt. */
export class ContradictionUnanswered extends DomainError {
  readonly code = 'contradiction-unanswered';
  readonly kind = 'conflict';

  constructor(differing: string[]) {
    super(`The number is the same, but ${differing.join(' and ')} differ.`, {
      rule: 32,
      field: 'despiteContradiction',
      whatToDo:
        'Look at the vehicle or ask the owner: it may be a clone or rebuilt. Merge only if it is one all the same, and say why.',
      facts: { differing },
    });
  }
}
