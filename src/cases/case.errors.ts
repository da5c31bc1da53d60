import { DomainError } from '../platform/errors/domain-error.js';

export class CaseAlreadyRecorded extends DomainError {
  readonly code = 'case-already-recorded';
  readonly kind = 'conflict';

  constructor() {
    super('A case with this number is already recorded as solved; it counts once.', {
      field: 'caseNumber',
      whatToDo: 'Read the number again, or ask the unit that recorded it to share the credit.',
    });
  }
}

export class NotYetHappened extends DomainError {
  readonly code = 'not-yet-happened';
  readonly kind = 'invalid';

  constructor(field: 'solvedOn' | 'apprehendedOn') {
    super('This day lies in the future.', { field, whatToDo: 'Check the day.' });
  }
}

export class AlreadyApprehended extends DomainError {
  readonly code = 'already-apprehended';
  readonly kind = 'conflict';

  constructor() {
    super('This person is already recorded as apprehended in this case.', {
      field: 'person.idNumber',
      whatToDo: 'Open the case: a suspect counts once.',
    });
  }
}

export class VehicleOfAnotherCase extends DomainError {
  readonly code = 'vehicle-of-another-case';
  readonly kind = 'conflict';

  constructor(field: 'vehicleId' | 'vehicles' = 'vehicleId') {
    super('This vehicle already belongs to another case.', {
      field,
      whatToDo: 'Check the label and the case number.',
    });
  }
}
