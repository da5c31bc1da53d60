import { DomainError } from '../platform/errors/domain-error.js';

export class NoticeBreaksRule28 extends DomainError {
  readonly code = 'notice-looks-like-a-scam';
  readonly kind = 'invalid';

  /** @param findings codes of the lint, never the text */
  constructor(findings: readonly string[]) {
    super('The message would hold a link, an amount or bank words, or be too long.', {
      rule: 28,
      whatToDo: 'Take them out of the place or the number that the message quotes.',
      facts: { findings },
    });
  }
}
