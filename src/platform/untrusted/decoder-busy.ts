import { DomainError } from '../errors/domain-error.js';

/** Too many wait for the decoder already: better a quick no than memory full of photos. */
export class DecoderBusy extends DomainError {
  readonly code = 'decoder-busy';
  readonly kind = 'unavailable';

  constructor() {
    super('Too many files are being read at the moment.', {
      whatToDo: 'Send it again in a few seconds.',
      retryAfterSeconds: 5,
    });
  }
}
