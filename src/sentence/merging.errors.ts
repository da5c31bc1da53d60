import { DomainError } from '../platform/errors/domain-error.js';

export class LeadsOthers extends DomainError {
  readonly code = 'leads-others';
  readonly kind = 'conflict';

  constructor() {
    super('Another record has been merged into this one already.', {
      whatToDo: 'Let this one lead, or split it from the other first.',
    });
  }
}

export class LeaderIsMerged extends DomainError {
  readonly code = 'leader-is-merged';
  readonly kind = 'conflict';

  constructor() {
    super('The record to lead has been merged into another itself.', {
      whatToDo: 'Decide on the pair with the one it was merged into, or split those two first.',
    });
  }
}

/** What others rely on is not merged away. */
export class MergedOneIsMatched extends DomainError {
  readonly code = 'merged-one-is-matched';
  readonly kind = 'conflict';

  constructor() {
    super('The record to be merged has a confirmed match.', {
      whatToDo: 'Let it lead, or undo its match first.',
    });
  }
}
