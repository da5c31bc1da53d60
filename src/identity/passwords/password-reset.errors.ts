import { DomainError } from '../../platform/errors/domain-error.js';

export class SecondAdministratorNeeded extends DomainError {
  readonly code = 'second-administrator-needed';
  readonly kind = 'forbidden';

  constructor() {
    super('Whoever asked for a reset, or is to have it, does not approve it.', {
      rule: 35,
      whatToDo: 'Ask another administrator.',
    });
  }
}

/** Alike for an unknown name, no reset, a wrong code and one that has run out. */
export class ActivationRefused extends DomainError {
  readonly code = 'activation-refused';
  readonly kind = 'not-signed-in';

  constructor() {
    super('The name or the activation code is not right, or the code has run out.', {
      whatToDo:
        'Type the first administrator’s half, then the second’s; after 5 tries or 24 hours ask for a new one.',
    });
  }
}
