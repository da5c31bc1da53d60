/** How a refusal is answered over HTTP; the only place where a rule meets a status code. */
export const refusalStatus = {
  invalid: 422,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  stale: 412,
  'too-large': 413,
  'too-many': 429,
  unavailable: 503,
} as const;

export type RefusalKind = keyof typeof refusalStatus;

export interface RefusalDetails {
  /** number of the business rule in docs/rules.md */
  rule?: number;
  /** path of the field at fault, e.g. `owner.phone` */
  field?: string;
  /** one sentence: what the person in front of the screen can do now */
  whatToDo?: string;
  retryAfterSeconds?: number;
  /** further facts for a program; never personal data */
  facts?: Record<string, unknown>;
}

/** A rule said no. Stable `code`, never retried, shown as problem details. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: RefusalKind;

  constructor(
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
  }
}

/** Answers alike for what does not exist and what belongs to another unit. */
export class NotFound extends DomainError {
  readonly code = 'not-found';
  readonly kind = 'not-found';

  /** @param field of a body that named it */
  constructor(what: string, field?: string) {
    super(`No such ${what}.`, {
      whatToDo: 'Check the address, or ask the unit that holds it.',
      ...(field && { field }),
    });
  }
}

export class InvalidInput extends DomainError {
  readonly code: string;
  readonly kind = 'invalid';

  constructor(code: string, message: string, details: RefusalDetails = {}) {
    super(message, details);
    this.code = code;
  }
}

/** The row changed since it was read (If-Match). */
export class StaleVersion extends DomainError {
  readonly code = 'stale-version';
  readonly kind = 'stale';

  constructor() {
    super('Someone changed this since you opened it.', {
      whatToDo: 'Reload it and make your change again.',
    });
  }
}
