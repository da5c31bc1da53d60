import { DomainError } from '../platform/errors/domain-error.js';

export class NoticeBreaksRule28 extends DomainError {
  readonly code = 'notice-looks-like-a-scam';
  readonly kind = 'invalid';

  /** @param findings codes of the lint, never the text */
  constructor(findings: readonly string[]) {
    super('The message would hold a link, an amount or bank words, or be too long.', {
      rule: 28,
      whatToDo: 'Take them out of the place or the number that the message quotes.',
      facts: { findings },
    });
  }
}

export class NoticeNotInDoubt extends DomainError {
  readonly code = 'notice-not-in-doubt';
  readonly kind = 'conflict';

  constructor() {
    super('Nobody has to decide about this notice: its outcome is known, or it has been decided.', {
      whatToDo: 'Reload it: a late receipt or a colleague may have been faster.',
    });
  }
}

export class NoSuchWay extends DomainError {
  readonly code = 'no-such-way';
  readonly kind = 'conflict';

  constructor() {
    super('This person has no address of that kind, or it is the one that is in doubt.', {
      rule: 19,
      whatToDo: 'Call them, and log the call.',
    });
  }
}

export class TooManyStreams extends DomainError {
  readonly code = 'too-many-streams';
  readonly kind = 'too-many';

  constructor() {
    super('So many announcements are being watched already.', {
      whatToDo: 'Close another page that watches one, and try again.',
      retryAfterSeconds: 10,
    });
  }
}

export class ReceiptNotSigned extends DomainError {
  readonly code = 'receipt-not-signed';
  readonly kind = 'not-signed-in';

  constructor() {
    super('This receipt is not signed with the key of our SMS gateway, or it is too old.', {
      whatToDo: 'Compare SMS_GATEWAY_KEY and the clocks of both machines.',
    });
  }
}

export class NoLettersDue extends DomainError {
  readonly code = 'no-letters-due';
  readonly kind = 'conflict';

  constructor() {
    super('No letter waits to be printed.', {
      whatToDo: 'Print an earlier list again, if it was lost.',
    });
  }
}

export class LetterNotOut extends DomainError {
  readonly code = 'letter-not-out';
  readonly kind = 'conflict';

  constructor() {
    super('This notice is no letter that was posted, or it has come back before.', {
      whatToDo: 'Compare the code on the letter.',
    });
  }
}

export class NoOwnMobile extends DomainError {
  readonly code = 'no-own-mobile';
  readonly kind = 'conflict';

  constructor() {
    super('Your account has no mobile that a test could be sent to.', {
      whatToDo: 'Ask an administrator to enter it.',
    });
  }
}
