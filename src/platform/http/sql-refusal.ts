import { DomainError } from '../errors/domain-error.js';
import { unstorableText } from './unstorable.js';

class DatabaseBusy extends DomainError {
  readonly code = 'busy';
  readonly kind = 'unavailable';

  constructor() {
    super('The database does not answer.', {
      whatToDo: 'Try again in a few seconds.',
      retryAfterSeconds: 5,
    });
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
]);

/** What PostgreSQL refuses for reasons of the input or of the moment rather than of our code. */
export function sqlRefusal(error: unknown): DomainError | undefined {
  const code = (error as { code?: string }).code;
  if (code === '22021' || code === '22P05') return unstorableText();
  return code && unreachable.has(code) ? new DatabaseBusy() : undefined;
}
