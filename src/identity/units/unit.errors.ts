import { DomainError } from '../../platform/errors/domain-error.js';

export class UnitCodeTaken extends DomainError {
  readonly code = 'unit-code-taken';
  readonly kind = 'conflict';

  constructor() {
    super('Another unit has this code.', { field: 'code', whatToDo: 'Choose another one.' });
  }
}

export class UnitNeedsParent extends DomainError {
  readonly code = 'unit-needs-parent';
  readonly kind = 'invalid';

  constructor() {
    super('There is one city; every other unit hangs below one.', {
      field: 'parentCode',
      whatToDo: 'Name the unit it belongs to.',
    });
  }
}

export class UnitClosed extends DomainError {
  readonly code = 'unit-closed';
  readonly kind = 'conflict';

  constructor() {
    super('This unit is closed.', { field: 'unitCode', whatToDo: 'Name an open unit.' });
  }
}

export class UnitStillInUse extends DomainError {
  readonly code = 'unit-still-in-use';
  readonly kind = 'conflict';

  /** @param what stands there still, counted: `3 members of staff` */
  constructor(what: { work: string; count: number }[]) {
    super(`It can't be closed: ${what.map((it) => `${it.count} ${it.work}`).join(', ')}.`, {
      whatToDo: 'Let people move or leave, and finish or hand over what is open.',
      facts: { work: what },
    });
  }
}
