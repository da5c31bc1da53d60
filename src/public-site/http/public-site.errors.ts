import { DomainError } from '../../platform/errors/domain-error.js';

/** A half-filled report is kept for 24 hours, and only for the phone that holds its key. */
export class DraftExpired extends DomainError {
  readonly code = 'draft-expired';
  readonly kind = 'not-found';

  constructor() {
    super('This unfinished report is no longer kept.', { whatToDo: 'Start the report again.' });
  }
}
