import { DomainError } from '../platform/errors/domain-error.js';

export class ProofInsufficient extends DomainError {
  readonly code = 'proof-insufficient';
  readonly kind = 'conflict';

  constructor() {
    super('The proofs don’t show yet that it is theirs.', {
      rule: 31,
      whatToDo:
        'Add one strong proof, or two medium ones of different kinds with a written reason; weak ones alone never do.',
    });
  }
}

export class ChecksMissing extends DomainError {
  readonly code = 'checks-missing';
  readonly kind = 'conflict';

  constructor(missing: string[]) {
    super('Not all four checks are recorded.', {
      rule: 7,
      field: missing[0],
      whatToDo: 'Record the checks named in `missing`, then submit again.',
      facts: { missing },
    });
  }
}

export class InsurerConsentMissing extends DomainError {
  readonly code = 'insurer-consent-missing';
  readonly kind = 'conflict';

  constructor() {
    super('An insurer has paid for this vehicle and has not consented.', {
      rule: 15,
      field: 'insurerConsent',
      whatToDo: 'Ask the insurer for a written consent and record it with the conclusion.',
    });
  }
}

export class ApplicantNeverApproves extends DomainError {
  readonly code = 'applicant-never-approves';
  readonly kind = 'conflict';

  constructor() {
    super('Whoever concluded or submitted an application doesn’t approve it.', {
      rule: 8,
      whatToDo: 'Let another approver decide.',
    });
  }
}

export class ApproverOfAnotherLevel extends DomainError {
  readonly code = 'approver-below-county-level';
  readonly kind = 'forbidden';

  constructor() {
    super('Returns are approved at the sub-bureau, a county-level organ.', {
      rule: 8,
      whatToDo: 'Submit it to the sub-bureau’s approver.',
    });
  }
}

export class TooFewPeople extends DomainError {
  readonly code = 'too-few-people';
  readonly kind = 'conflict';

  constructor() {
    super(
      'Accepting, confirming, concluding, approving and handing over take at least three different people.',
      {
        rule: 34,
        whatToDo:
          'Let somebody else do this step. A match confirmed before the report was rewritten counts when it is confirmed anew.',
      },
    );
  }
}

export class ClaimInDispute extends DomainError {
  readonly code = 'claim-in-dispute';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody else has an interest in this vehicle.', {
      rule: 14,
      whatToDo: 'Take a statement from each and resolve the dispute in writing first.',
    });
  }
}

/** An owner who proves, or comes to collect, is not merged away. */
export class MergedOneIsClaimed extends DomainError {
  readonly code = 'merged-one-is-claimed';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody claims a vehicle on the record to be merged, or is invited to collect it.', {
      whatToDo: 'Let it lead, or close the claim first.',
    });
  }
}
