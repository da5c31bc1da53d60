import { DomainError } from '../platform/errors/domain-error.js';

export class SiteNotBuilt extends DomainError {
  readonly code = 'site-not-built';
  readonly kind = 'unavailable';

  constructor() {
    super('This browser side has not been built.', {
      whatToDo: 'Run `npm run build` where the sources are; an image brings it along.',
    });
  }
}
