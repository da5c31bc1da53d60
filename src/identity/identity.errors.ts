import { DomainError } from '../platform/errors/domain-error.js';

/** Alike for an unknown name and a wrong password. */
export class SignInRefused extends DomainError {
  readonly code = 'sign-in-refused';
  readonly kind = 'not-signed-in';

  constructor() {
    super('The name or the password is not right.', {
      whatToDo: 'Check both; after 5 tries you wait 15 minutes.',
    });
  }
}

export class SignInLocked extends DomainError {
  readonly code = 'sign-in-locked';
  readonly kind = 'too-many';

  constructor(retryAfterSeconds: number) {
    super('Too many failed tries.', {
      whatToDo: 'Wait, or ask your administrator.',
      retryAfterSeconds,
    });
  }
}

export class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  readonly kind = 'not-signed-in';

  constructor() {
    super('Nobody is signed in, or the session ended after 30 idle minutes.', {
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
