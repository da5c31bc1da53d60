import { DomainError } from '../platform/errors/domain-error.js';

export class ConsoleNotBuilt extends DomainError {
  readonly code = 'console-not-built';
  readonly kind = 'unavailable';

  constructor() {
    super('The console has not been built.', {
      whatToDo: 'Run `npm run build` where the sources are; an image brings it along.',
    });
  }
}
