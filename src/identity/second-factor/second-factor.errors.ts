import { DomainError, InvalidInput } from '../../platform/errors/domain-error.js';

/** The session may enrol, change its password and sign out, and nothing else. */
export class SecondFactorNeeded extends DomainError {
  readonly code = 'second-factor-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('A second factor is required here, and you have none yet.', {
      whatToDo: 'Set up an authenticator on your phone first.',
    });
  }
}

export class OneTimeCodeRefused extends InvalidInput {
  constructor() {
    super('one-time-code-refused', 'This is not the code your authenticator shows now.', {
      field: 'oneTimeCode',
      whatToDo: 'Check the time on the phone, wait for the next code, or set it up once more.',
    });
  }
}
