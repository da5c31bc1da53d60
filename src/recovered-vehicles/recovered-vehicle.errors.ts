import { DomainError } from '../platform/errors/domain-error.js';

export class LabelTaken extends DomainError {
  readonly code = 'label-taken';
  readonly kind = 'conflict';

  constructor(label: string) {
    super(`Another vehicle already carries the label ${label}.`, {
      field: 'label',
      whatToDo: 'Read the label again, or hang a new one on the vehicle.',
    });
  }
}

/** A phone that made the id itself has sent the same vehicle again. */
export class AlreadyRegistered extends DomainError {
  readonly code = 'already-registered';
  readonly kind = 'conflict';

  constructor() {
    super('This vehicle is registered already.', {
      field: 'id',
      whatToDo: 'Nothing is left to do: it stands in the list.',
    });
  }
}

export class RecoveredInTheFuture extends DomainError {
  readonly code = 'recovered-in-the-future';
  readonly kind = 'invalid';

  constructor() {
    super('The recovery lies in the future.', {
      field: 'recoveredAt',
      whatToDo: 'Check the day and the time.',
    });
  }
}

/** Rule 3: whoever handles a vehicle never keeps it. */
export class CustodianIsInvestigator extends DomainError {
  readonly code = 'custodian-is-investigator';
  readonly kind = 'invalid';

  constructor() {
    super('The custodian of a vehicle is a custodian, and none of the officers who handle it.', {
      rule: 3,
      field: 'custodian',
      whatToDo: 'Name a custodian who did not recover it.',
    });
  }
}

export class SameOfficerTwice extends DomainError {
  readonly code = 'same-officer-twice';
  readonly kind = 'invalid';

  constructor() {
    super('A vehicle is registered by two different officers.', {
      rule: 1,
      field: 'secondOfficer',
      whatToDo: 'Name the second officer who was there.',
    });
  }
}

/** Rule 1: a provisional vehicle may be looked at, not matched or returned. */
export class RegistrationIncomplete extends DomainError {
  readonly code = 'registration-incomplete';
  readonly kind = 'conflict';

  constructor(missing: string[]) {
    super(`The registration is provisional: ${missing.join(', ')} missing.`, {
      rule: 1,
      whatToDo: 'Complete the registration first.',
      facts: { missing },
    });
  }
}

/** Rule 2: another case type means other deadlines. */
export class CaseTypeReasonMissing extends DomainError {
  readonly code = 'case-type-reason-missing';
  readonly kind = 'invalid';

  constructor() {
    super('The case type is changed only with a reason.', {
      rule: 2,
      field: 'reason',
      whatToDo: 'Say why it is another kind of case.',
    });
  }
}

export class KeptByCustody extends DomainError {
  readonly code = 'kept-by-custody';
  readonly kind = 'conflict';

  constructor(field: 'custodian' | 'storagePlace') {
    super('Where a vehicle stands and who keeps it is changed by moving it, not by editing.', {
      field,
      whatToDo: 'Record a movement in its custody.',
    });
  }
}

export class LinkedToCase extends DomainError {
  readonly code = 'linked-to-case';
  readonly kind = 'conflict';

  constructor() {
    super('This vehicle belongs to a solved case and carries its number.', {
      field: 'caseNumber',
      whatToDo: 'Check the label: it may be another vehicle that you mean.',
    });
  }
}

export class VehicleIsClosed extends DomainError {
  readonly code = 'vehicle-is-closed';
  readonly kind = 'conflict';

  constructor(status: string) {
    super(`A ${status} vehicle can't be changed.`, {
      whatToDo:
        status === 'merged'
          ? 'Change the record that leads, or split the two first.'
          : 'A mistake in a return is reversed with approval.',
    });
  }
}

/** Rules 1, 5 and 14: what stands between this vehicle and its return. */
export class NotReturnable extends DomainError {
  readonly code = 'not-returnable';
  readonly kind = 'conflict';

  constructor(missing: { rule: number; what: string }[]) {
    super(`Missing for a return: ${missing.map(({ what }) => what).join(', ')}.`, {
      rule: missing[0]?.rule,
      whatToDo: 'Complete what is missing first.',
      facts: { missing },
    });
  }
}

export class NotInDispute extends DomainError {
  readonly code = 'not-in-dispute';
  readonly kind = 'conflict';

  constructor() {
    super('This vehicle is not in dispute.', {
      rule: 14,
      whatToDo: 'Reload it: someone may have decided already.',
    });
  }
}

export class DisputedByTheSamePerson extends DomainError {
  readonly code = 'disputed-by-the-same-person';
  readonly kind = 'forbidden';

  constructor() {
    super('Whoever recorded a statement in a dispute does not decide it.', {
      rule: 14,
      whatToDo: 'Ask another approver for the decision.',
    });
  }
}

export class DisputedVehicleMerged extends DomainError {
  readonly code = 'disputed-vehicle-merged';
  readonly kind = 'conflict';

  constructor() {
    super('The record to be merged is in dispute.', {
      rule: 14,
      whatToDo: 'Let it lead, or have the dispute decided first.',
    });
  }
}
