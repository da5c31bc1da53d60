import { DomainError } from '../errors/domain-error.js';

export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests';
  readonly kind = 'too-many';

  constructor(retryAfterSeconds: number) {
    super('Too many requests in a short time.', {
      whatToDo: 'Wait a little and try again, or call the station.',
      retryAfterSeconds,
    });
  }
}
