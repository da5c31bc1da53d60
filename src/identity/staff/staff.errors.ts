import { DomainError } from '../../platform/errors/domain-error.js';

export class StrongRoleNeedsTwo extends DomainError {
  readonly code = 'strong-role-needs-two';
  readonly kind = 'forbidden';

  constructor() {
    super('Approver, inspector and administrator are given by two administrators.', {
      rule: 35,
      whatToDo: 'Ask for the role; a second administrator decides.',
    });
  }
}

export class NotYourOwn extends DomainError {
  readonly code = 'not-your-own';
  readonly kind = 'forbidden';

  constructor() {
    super('Nobody changes their own account.', {
      rule: 35,
      whatToDo: 'Another administrator does.',
    });
  }
}

/** The one who asked, or whom it is about, under this or another name. */
export class AnotherAdministratorDecides extends DomainError {
  readonly code = 'another-administrator-decides';
  readonly kind = 'forbidden';

  constructor() {
    super('It takes an administrator who neither asked for it nor is meant by it.', {
      rule: 35,
      whatToDo: 'Ask a second administrator.',
    });
  }
}

export class AdministratorStandsAlone extends DomainError {
  readonly code = 'administrator-stands-alone';
  readonly kind = 'conflict';

  constructor() {
    super('An administrator has no other role.', {
      rule: 35,
      field: 'role',
      whatToDo: 'Take the other roles off first.',
    });
  }
}

export class TwoAdministratorsRemain extends DomainError {
  readonly code = 'two-administrators-remain';
  readonly kind = 'conflict';

  constructor() {
    super('The city keeps at least two administrators.', {
      rule: 35,
      whatToDo: 'Make another administrator first.',
    });
  }
}

export class UsernameTaken extends DomainError {
  readonly code = 'username-taken';
  readonly kind = 'conflict';

  constructor() {
    super('This username is somebody’s, or was.', {
      field: 'username',
      whatToDo: 'Choose another one.',
    });
  }
}

export class AlreadyWorksHere extends DomainError {
  readonly code = 'already-works-here';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody with this ID number works here under another username.', {
      field: 'person.idNumber',
      whatToDo: 'Use that account, or let it leave first.',
    });
  }
}

export class IdNumberStays extends DomainError {
  readonly code = 'id-number-stays';
  readonly kind = 'conflict';

  constructor() {
    super('This account belongs to somebody with another ID number.', {
      rule: 34,
      field: 'idNumber',
      whatToDo: 'Read the number again; another person gets another account.',
    });
  }
}

export class NoNewcomerAnyMore extends DomainError {
  readonly code = 'no-newcomer-any-more';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody has been let in with this account.', {
      whatToDo: 'Let them leave instead.',
    });
  }
}

/** Rule 35 counts them; a list is no place for it. */
export class AdministratorsOneByOne extends DomainError {
  readonly code = 'administrators-one-by-one';
  readonly kind = 'conflict';

  constructor() {
    super('Administrators are not moved or relieved by a list.', {
      rule: 35,
      field: 'roles',
      whatToDo: 'Do it on their own page; a second administrator decides.',
    });
  }
}
