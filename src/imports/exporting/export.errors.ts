import { DomainError } from '../../platform/errors/domain-error.js';

export class ExportNotDone extends DomainError {
  readonly code = 'export-not-done';
  readonly kind = 'conflict';

  constructor(state: string) {
    super(`This list is ${state}.`, {
      whatToDo:
        state === 'writing'
          ? 'Wait until it is done.'
          : 'Ask for it again: a list is kept for a day.',
      facts: { state },
    });
  }
}
