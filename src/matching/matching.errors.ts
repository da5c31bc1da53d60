import { DomainError } from '../platform/errors/domain-error.js';

export class MatchAlreadyDecided extends DomainError {
  readonly code = 'match-already-decided';
  readonly kind = 'conflict';

  constructor(status: string) {
    super(`This match is ${status} already.`, {
      whatToDo: 'Reload the vehicle: someone was faster.',
      facts: { matchStatus: status },
    });
  }
}

export class MatchClaimed extends DomainError {
  readonly code = 'match-claimed';
  readonly kind = 'conflict';

  constructor(until: Date) {
    super('Another officer is looking at this match.', {
      whatToDo:
        'Go on with the next one; it is free again when they are done, or after ten minutes.',
      facts: { claimedUntil: until.toISOString() },
    });
  }
}

export class SecondReviewerNeeded extends DomainError {
  readonly code = 'second-reviewer-needed';
  readonly kind = 'conflict';

  constructor() {
    super('You have looked at this match already: it waits for another officer.', {
      whatToDo: 'Ask a colleague to look at it.',
    });
  }
}

export class VehicleOnlyProvisional extends DomainError {
  readonly code = 'vehicle-only-provisional';
  readonly kind = 'conflict';

  constructor() {
    super('The vehicle is only provisionally registered, so nothing can be confirmed yet.', {
      rule: 1,
      whatToDo:
        'Complete its registration first: case, place, officers, custodian and storage place.',
    });
  }
}

export class ReportNotAccepted extends DomainError {
  readonly code = 'report-not-accepted';
  readonly kind = 'conflict';

  constructor(status: string) {
    super(`The theft report is ${status}: only an accepted one can be matched.`, {
      whatToDo: 'If it is a web lead, have its station accept it first.',
      facts: { reportStatus: status },
    });
  }
}

export class NothingToSearchFor extends DomainError {
  readonly code = 'nothing-to-search-for';
  readonly kind = 'invalid';

  constructor() {
    super('There is nothing readable in this search.', {
      field: 'identifier',
      whatToDo: 'Give at least four characters of a number, or say what the vehicle looks like.',
    });
  }
}

/** What others rely on is not merged away. */
export class MergedOneHasPart extends DomainError {
  readonly code = 'merged-one-has-part';
  readonly kind = 'conflict';

  /** @param labels of the parts, in the order in which they were confirmed */
  constructor(labels: string[]) {
    super(`A part of its vehicle is matched to the report to be merged: ${labels.join(', ')}.`, {
      whatToDo:
        'Let it lead. Where the other has a match too, undo that one first: what was found is proposed to the leader.',
      facts: { labels },
    });
  }
}
