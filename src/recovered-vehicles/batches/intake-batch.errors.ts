import { DomainError } from '../../platform/errors/domain-error.js';

/** A phone that made the id itself has sent the same batch again. */
export class BatchAlreadyOpen extends DomainError {
  readonly code = 'already-open';
  readonly kind = 'conflict';

  constructor() {
    super('This batch was opened already.', {
      field: 'id',
      whatToDo: 'Nothing is left to do: it stands in the list.',
    });
  }
}

export class BatchIsClosed extends DomainError {
  readonly code = 'intake-batch-closed';
  readonly kind = 'conflict';

  constructor(title: string) {
    super(`The batch “${title}” is closed.`, {
      whatToDo: 'Open it again, or register the vehicle in another batch.',
    });
  }
}
