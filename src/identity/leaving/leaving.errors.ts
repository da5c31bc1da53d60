import { DomainError } from '../../platform/errors/domain-error.js';
import type { WorkFound } from './open-work.js';

const listed = (found: WorkFound[]) => found.map((it) => `${it.count} ${it.work}`).join(', ');

export class SuccessorNeeded extends DomainError {
  readonly code = 'successor-needed';
  readonly kind = 'conflict';

  constructor(found: WorkFound[]) {
    super(`Work is still in their hands: ${listed(found)}.`, {
      field: 'successor',
      whatToDo: 'Name who takes it over.',
      facts: { work: found },
    });
  }
}

/** Who can't take the work over, with what a rule says against it. */
export class SuccessorUnfit extends DomainError {
  readonly code = 'successor-unfit';
  readonly kind = 'conflict';

  constructor(why: string, rule?: number) {
    super(why, { rule, field: 'successor', whatToDo: 'Name somebody else.' });
  }
}

export class VehiclesAreOut extends DomainError {
  readonly code = 'vehicles-are-out';
  readonly kind = 'conflict';

  constructor(count: number) {
    super(`${count} vehicles that they took out of custody are not back.`, {
      rule: 24,
      whatToDo: 'Bring them back first: their condition is recorded in and out.',
      facts: { count },
    });
  }
}

/** Between the look at their name and the work that was to be theirs. */
export class HasLeft extends DomainError {
  readonly code = 'has-left';
  readonly kind = 'conflict';

  constructor() {
    super('Somebody who was named here has just left.', { whatToDo: 'Name somebody else.' });
  }
}

export class SameUnit extends DomainError {
  readonly code = 'same-unit';
  readonly kind = 'conflict';

  constructor() {
    super('They work in this unit already.', { field: 'unitCode', whatToDo: 'Name another unit.' });
  }
}
