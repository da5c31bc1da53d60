import { DomainError } from '../platform/errors/domain-error.js';

export class CallTaken extends DomainError {
  readonly code = 'call-taken';
  readonly kind = 'conflict';

  constructor() {
    super('Another officer is calling this person, or has just done so.', {
      whatToDo: 'Reload the list and take the next.',
    });
  }
}

export class CallNotYours extends DomainError {
  readonly code = 'call-not-yours';
  readonly kind = 'conflict';

  constructor() {
    super('Only the officer who took this call, within a quarter of an hour, says how it ended.', {
      whatToDo: 'Take the call first.',
    });
  }
}

export class NoTimeToKeep extends DomainError {
  readonly code = 'no-time-to-keep';
  readonly kind = 'conflict';

  constructor() {
    super(
      'This owner has not been given a time yet, so nobody can be named to come in their place.',
      {
        rule: 11,
        whatToDo: 'Tell them that the vehicle is found and that the time follows; choose "coming".',
      },
    );
  }
}

export class AgentMissing extends DomainError {
  readonly code = 'agent-missing';
  readonly kind = 'invalid';

  constructor() {
    super('Who comes in the owner’s place has to be named.', {
      rule: 11,
      field: 'agent',
      whatToDo: 'Ask for name and phone.',
    });
  }
}

export class NotThisStep extends DomainError {
  readonly code = 'not-this-step';
  readonly kind = 'conflict';

  constructor(step: string, status: string) {
    super(`This owner is ${status}, at the step ${step}.`, {
      whatToDo: 'Reload it: a colleague or a receipt was faster.',
      facts: { step, status },
    });
  }
}
