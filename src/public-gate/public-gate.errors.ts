import { DomainError } from '../platform/errors/domain-error.js';

/** Alike for a wrong code, an old one and a reference that is another's. */
export class FilingNotOpen extends DomainError {
  readonly code = 'phone-not-proved';
  readonly kind = 'forbidden';

  constructor() {
    super('The phone has not been proved for this.', {
      whatToDo: 'Ask for a new code and enter it.',
    });
  }
}
