import { DomainError } from '../../platform/errors/domain-error.js';

/** Alike for an unknown name, a wrong password and a missing or wrong code. */
export class SignInRefused extends DomainError {
  readonly code = 'sign-in-refused';
  readonly kind = 'not-signed-in';

  constructor() {
    super('The name, the password or the one-time code is not right.', {
      whatToDo:
        'Check all three, and take a code that was not used yet; after 5 tries you wait 15 minutes.',
    });
  }
}

export class SignInLocked extends DomainError {
  readonly code = 'sign-in-locked';
  readonly kind = 'too-many';

  constructor(retryAfterSeconds: number) {
    super('Too many failed tries.', {
      whatToDo: 'Wait, or sign in on a device that you have used before.',
      retryAfterSeconds,
    });
  }
}

/** Too many failures from one address, or from everywhere. Says nothing about any name. */
export class TooManyFailures extends DomainError {
  readonly code = 'too-many-failures';
  readonly kind = 'too-many';

  constructor(retryAfterSeconds: number) {
    super('Too many tries have failed in the last minute.', {
      whatToDo: 'Wait a minute, or sign in on a device that you have used before.',
      retryAfterSeconds,
    });
  }
}

/** A grave act asks who is there, for the session may have been left open. */
export class AuthenticateAgain extends DomainError {
  readonly code = 'authenticate-again';
  readonly kind = 'not-signed-in';

  constructor(minutes: number) {
    super(`This asks for your password within the last ${minutes} minutes.`, {
      whatToDo: 'Enter your password, and your one-time code if you have one, and try again.',
    });
  }
}
