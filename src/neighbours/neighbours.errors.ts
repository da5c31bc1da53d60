import { DomainError } from '../platform/errors/domain-error.js';

export class NeighbourUrlRefused extends DomainError {
  readonly code = 'neighbour-url-refused';
  readonly kind = 'invalid';

  constructor(why: string) {
    super(`Messages can’t be sent to this address: ${why}.`, {
      field: 'url',
      whatToDo:
        'Give an https address on the internet, or one in a network that NEIGHBOUR_NETWORKS names.',
    });
  }
}

export class AnotherActivates extends DomainError {
  readonly code = 'another-administrator-decides';
  readonly kind = 'forbidden';

  constructor() {
    super('Whoever proposed a neighbour does not activate it.', {
      rule: 35,
      whatToDo: 'Ask another administrator.',
    });
  }
}
