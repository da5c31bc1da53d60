import { DomainError } from '../errors/domain-error.js';

const whatToDo = 'Ask for the list of pictures again: it names a new address.';

/** Not signed for this picture and this person, or changed since. */
export class PhotoAddressUnfit extends DomainError {
  readonly code = 'photo-address-unfit';
  readonly kind = 'forbidden';

  constructor() {
    super('This address opens no picture for you.', { whatToDo });
  }
}

export class PhotoAddressExpired extends DomainError {
  readonly code = 'photo-address-expired';
  readonly kind = 'gone';

  constructor() {
    super('This address was for a few minutes, which are over.', { whatToDo });
  }
}
