import { DomainError } from '../../platform/errors/domain-error.js';

export class BatchIsClosed extends DomainError {
  readonly code = 'intake-batch-closed';
  readonly kind = 'conflict';

  constructor(title: string) {
    super(`The batch “${title}” is closed.`, {
      whatToDo: 'Open it again, or register the vehicle in another batch.',
    });
  }
}
