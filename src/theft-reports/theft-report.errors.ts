import { DomainError } from '../platform/errors/domain-error.js';

export class StolenIntervalReversed extends DomainError {
  readonly code = 'stolen-until-before-from';
  readonly kind = 'invalid';

  constructor() {
    super('It was found missing before it was last seen.', {
      field: 'stolenUntil',
      whatToDo: 'Give the same instant twice if only one is known.',
    });
  }
}

export class StolenInTheFuture extends DomainError {
  readonly code = 'stolen-in-the-future';
  readonly kind = 'invalid';

  constructor() {
    super('The theft lies in the future.', {
      field: 'stolenFrom',
      whatToDo: 'Check the day and the time.',
    });
  }
}

export class ReportNotComplete extends DomainError {
  readonly code = 'incident-number-missing';
  readonly kind = 'conflict';

  constructor() {
    super('The report carries no incident number yet.', {
      field: 'incidentNumber',
      whatToDo: 'Correct the report first: a return needs the report with its number.',
    });
  }
}

export class LeadLeadsNoReport extends DomainError {
  readonly code = 'lead-leads-no-report';
  readonly kind = 'conflict';

  constructor() {
    super('A web lead can’t lead a report that a station has accepted.', {
      whatToDo: 'Let the accepted report lead, or have the lead accepted first.',
    });
  }
}
