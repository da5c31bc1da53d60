import { DomainError } from '../../platform/errors/domain-error.js';

const whatToDo: Readonly<Partial<Record<string, string>>> = {
  writing: 'Wait until it is done.',
  failed: 'Ask for it as CSV, or for a smaller unit: it has more rows than a sheet has room for.',
};

export class ExportNotDone extends DomainError {
  readonly code = 'export-not-done';
  readonly kind = 'conflict';

  constructor(state: string) {
    super(`This list is ${state}.`, {
      whatToDo: whatToDo[state] ?? 'Ask for it again: a list is kept for a day.',
      facts: { state },
    });
  }
}
