import { DomainError } from '../platform/errors/domain-error.js';

export class NotInCustody extends DomainError {
  readonly code = 'not-in-custody';
  readonly kind = 'conflict';

  constructor() {
    super('This vehicle has not been handed to custody yet.', {
      rule: 4,
      whatToDo: 'Receive it first, with its place.',
    });
  }
}

/** Rule 24: approval, reason, time and condition. */
export class WithdrawalIncomplete extends DomainError {
  readonly code = 'withdrawal-incomplete';
  readonly kind = 'invalid';

  constructor(field: 'reason' | 'dueAt' | 'condition' | 'approvedBy', message: string) {
    super(message, {
      rule: 24,
      field,
      whatToDo: 'Give the reason, when it is due back, its condition and who approved.',
    });
  }
}

export class ReceivedBeforeRecovery extends DomainError {
  readonly code = 'received-before-recovery';
  readonly kind = 'invalid';

  constructor() {
    super('It was received between its recovery and now.', {
      field: 'receivedAt',
      whatToDo: 'Check the day and the time.',
    });
  }
}
