import { DomainError } from '../../platform/errors/domain-error.js';
import type { RoleChangeKind } from './role-change.entity.js';

export class RoleAlreadySo extends DomainError {
  readonly code = 'role-already-so';
  readonly kind = 'conflict';

  constructor(kind: RoleChangeKind) {
    super(kind === 'grant' ? 'They have this role already.' : 'They don’t have this role.', {
      field: kind,
      whatToDo: 'Reload the account.',
    });
  }
}

export class RoleChangeWaits extends DomainError {
  readonly code = 'role-change-waits';
  readonly kind = 'conflict';

  constructor() {
    super('A change of this role waits to be decided already.', {
      rule: 35,
      whatToDo: 'A second administrator decides it first.',
    });
  }
}
