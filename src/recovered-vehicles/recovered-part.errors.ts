import type { IdentifierKind, VehiclePart } from '../identifiers/index.js';
import { DomainError } from '../platform/errors/domain-error.js';

export class NumberNotOnPart extends DomainError {
  readonly code = 'number-not-on-part';
  readonly kind = 'invalid';

  constructor(part: VehiclePart, kind: IdentifierKind, position: number) {
    super(`A ${part} bears no ${kind} number.`, {
      field: `identifiers.${position}`,
      whatToDo: 'Give the number on the part itself, or register the whole vehicle.',
    });
  }
}

export class AlreadyMatchedAs extends DomainError {
  readonly code = 'already-matched-as';
  readonly kind = 'conflict';

  constructor(part: VehiclePart | null) {
    super(`It is matched as ${part ? `a ${part}` : 'a whole vehicle'}.`, {
      field: 'part',
      whatToDo: 'Undo the match first.',
    });
  }
}

export class PartIsNoDouble extends DomainError {
  readonly code = 'part-is-no-double';
  readonly kind = 'conflict';

  constructor() {
    super('A part and a whole vehicle are two things.', {
      whatToDo: 'Tell the two apart; if one was registered wrongly, correct it first.',
    });
  }
}
