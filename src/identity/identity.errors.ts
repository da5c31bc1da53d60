import { DomainError } from '../platform/errors/domain-error.js';

export class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  readonly kind = 'not-signed-in';

  constructor() {
    super('Nobody is signed in, or the session has ended.', {
      whatToDo: 'Sign in again.',
    });
  }
}

export class NotAllowed extends DomainError {
  readonly code = 'not-allowed';
  readonly kind = 'forbidden';

  constructor(sentence: string) {
    super(`Your roles don't include this. ${sentence}`, {
      whatToDo: 'Ask someone who holds the role.',
    });
  }
}
