import { DomainError } from '../platform/errors/domain-error.js';

export class WhoIsMissing extends DomainError {
  readonly code = 'who-is-missing';
  readonly kind = 'invalid';

  constructor() {
    super('Somebody is found by their ID number, or by a reference and the phone of that report.', {
      whatToDo: 'Read the ID card, or ask for the reference and the phone.',
    });
  }
}

/** The same for a number nobody has and a phone that does not belong to the reference. */
export class NothingHeld extends DomainError {
  readonly code = 'nothing-held';
  readonly kind = 'not-found';

  constructor() {
    super('Nothing is held on this person.', { whatToDo: 'Check what was typed.' });
  }
}

export class PartOfOpenWork extends DomainError {
  readonly code = 'part-of-open-work';
  readonly kind = 'conflict';

  constructor() {
    super('This person is part of an open report, claim, appointment, notice or case.', {
      whatToDo: 'Close it first; what the law makes us keep is kept until its period is over.',
    });
  }
}

export class OwnErasureRequest extends DomainError {
  readonly code = 'own-erasure-request';
  readonly kind = 'forbidden';

  constructor() {
    super('Who took the request does not decide on it.', { whatToDo: 'Ask another approver.' });
  }
}
