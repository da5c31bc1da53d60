import { DomainError } from '../../platform/errors/domain-error.js';

/** The answer the second desk gets, whatever it tried. */
export class AlreadyHandedOver extends DomainError {
  readonly code = 'already-handed-over';
  readonly kind = 'conflict';

  constructor(
    facts: { at: string; desk: string; unit: string; appointmentId: string } | undefined,
  ) {
    super('This vehicle has been handed over already.', {
      rule: 17,
      whatToDo: 'Don’t hand it out. Ask the desk named in `desk`, and keep the owner here.',
      facts,
    });
  }
}

export class HandOverIdReused extends DomainError {
  readonly code = 'hand-over-id-reused';
  readonly kind = 'invalid';

  constructor() {
    super('This id was used for another hand-over.', {
      field: 'id',
      whatToDo: 'Make a new id for each hand-over.',
    });
  }
}

export class NotCheckedIn extends DomainError {
  readonly code = 'not-checked-in';
  readonly kind = 'conflict';

  constructor() {
    super('The owner isn’t checked in.', { whatToDo: 'Check them in first.' });
  }
}

export class LabelMismatch extends DomainError {
  readonly code = 'label-mismatch';
  readonly kind = 'conflict';

  constructor() {
    super('The label scanned is another vehicle’s.', {
      field: 'vehicleLabel',
      whatToDo: 'Stop. Fetch the vehicle of this appointment and scan its label.',
    });
  }
}

export class NotApproved extends DomainError {
  readonly code = 'not-approved';
  readonly kind = 'conflict';

  constructor(status: string) {
    super('The return of this vehicle to this owner isn’t approved.', {
      rule: 8,
      whatToDo: 'Ask the approver; approval always comes before the hand-over.',
      facts: { claimStatus: status },
    });
  }
}

export class RecipientIsNotOwner extends DomainError {
  readonly code = 'recipient-is-not-owner';
  readonly kind = 'conflict';

  constructor(field: string) {
    super('Name and ID number are not the owner’s as the report has them.', {
      rule: 11,
      field,
      whatToDo:
        'Compare the ID with the report. If the report is wrong, correct it: it is approved anew.',
    });
  }
}

export class MandateMissing extends DomainError {
  readonly code = 'mandate-missing';
  readonly kind = 'invalid';

  constructor(rule: 11 | 13, field: string, whatToDo: string) {
    super('Who collects for an owner shows that they may.', { rule, field, whatToDo });
  }
}

export class MinorNeedsGuardian extends DomainError {
  readonly code = 'minor-needs-guardian';
  readonly kind = 'conflict';

  constructor() {
    super('The owner is a minor.', { rule: 13, whatToDo: 'Hand it over to the guardian.' });
  }
}

/** Rule 12. Says nothing of why: the desk stays neutral, others are alerted. */
export class CollectionStopped extends DomainError {
  readonly code = 'hand-over-on-hold';
  readonly kind = 'conflict';

  constructor() {
    super('This hand-over can’t be completed at the desk right now.', {
      whatToDo: 'Ask the person to take a seat; the officer in charge will see to it.',
    });
  }
}

export class CustodianIsDeskOfficer extends DomainError {
  readonly code = 'custodian-is-desk-officer';
  readonly kind = 'conflict';

  constructor() {
    super('Custodian and handling officer are different people.', {
      rule: 16,
      field: 'custodian',
      whatToDo: 'Name the custodian who brings the vehicle out.',
    });
  }
}

export class ReversalNeedsAnother extends DomainError {
  readonly code = 'reversal-needs-another';
  readonly kind = 'conflict';

  constructor() {
    super('Whoever handed it over doesn’t approve taking it back.', {
      rule: 17,
      whatToDo: 'Let another approver reverse it.',
    });
  }
}

export class VehicleGone extends DomainError {
  readonly code = 'vehicle-gone';
  readonly kind = 'conflict';

  constructor() {
    super('A hand-over is reversed only while the vehicle is still at hand.', {
      rule: 17,
      field: 'vehicleIsAtHand',
      whatToDo: 'If the vehicle has left, open a dispute about it instead.',
    });
  }
}

export class AlreadyReversed extends DomainError {
  readonly code = 'already-reversed';
  readonly kind = 'conflict';

  constructor() {
    super('This hand-over was reversed before.', { rule: 17, whatToDo: 'Reload it.' });
  }
}

/** Rule 3: a vehicle that comes back is kept by somebody who is there. */
export class CustodianHasLeft extends DomainError {
  readonly code = 'custodian-has-left';
  readonly kind = 'conflict';

  constructor() {
    super('Who kept this vehicle works here no more.', {
      rule: 3,
      field: 'custodian',
      whatToDo: 'Name the custodian who takes it into keeping now.',
    });
  }
}
