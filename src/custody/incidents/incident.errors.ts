import { DomainError } from '../../platform/errors/domain-error.js';

/** Damage and a swap don't go away by finding the vehicle. */
export class NothingToFind extends DomainError {
  readonly code = 'nothing-to-find';
  readonly kind = 'conflict';

  constructor() {
    super('Only what is missing can be found.', {
      rule: 25,
      whatToDo: 'Ask the commander to explain in writing what happened.',
    });
  }
}

export class ExplainedByTheFinder extends DomainError {
  readonly code = 'explained-by-the-finder';
  readonly kind = 'forbidden';

  constructor() {
    super('Who recorded an incident does not explain it away.', {
      rule: 25,
      whatToDo: 'Ask another commander of the unit or of the one above.',
    });
  }
}

export class IncidentOpenAlready extends DomainError {
  readonly code = 'incident-open-already';
  readonly kind = 'conflict';

  constructor() {
    super('The same is recorded of this vehicle and not closed yet.', {
      rule: 25,
      whatToDo: 'See the list of incidents: nothing is left to record.',
    });
  }
}
