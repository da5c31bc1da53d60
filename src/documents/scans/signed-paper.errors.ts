import { DomainError } from '../../platform/errors/domain-error.js';

export class NotAPaper extends DomainError {
  readonly code = 'not-a-paper';
  readonly kind = 'invalid';

  constructor() {
    super('This file is neither a whole PDF nor a picture that can be read.', {
      field: 'file',
      whatToDo: 'Send the scan as PDF, JPEG, PNG or WebP of at most 12 MB.',
    });
  }
}

export class PaperWithdrawn extends DomainError {
  readonly code = 'paper-withdrawn';
  readonly kind = 'conflict';

  constructor() {
    super('This scan was withdrawn.', {
      whatToDo: 'Look at the list for the one that replaced it.',
    });
  }
}
