import { DomainError } from '../../platform/errors/domain-error.js';

/** A phone that made the id itself has sent the same count again. */
export class AlreadyCounted extends DomainError {
  readonly code = 'already-counted';
  readonly kind = 'conflict';

  constructor() {
    super('This count is recorded already.', {
      field: 'id',
      whatToDo: 'Nothing is left to do: it stands in the list.',
    });
  }
}
