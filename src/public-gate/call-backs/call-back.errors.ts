import { DomainError } from '../../platform/errors/domain-error.js';

/** Two officers shall not call the same person at once. */
export class CallBackTaken extends DomainError {
  readonly code = 'call-back-taken';
  readonly kind = 'conflict';

  constructor() {
    super('Another officer took this call a moment ago, or it is done.', {
      whatToDo: 'Reload the list and take the next.',
    });
  }
}

export class CallBackNotYours extends DomainError {
  readonly code = 'call-back-not-yours';
  readonly kind = 'conflict';

  constructor() {
    super('Only the officer who took a call says how it ended.', {
      whatToDo: 'Take the call first.',
    });
  }
}
