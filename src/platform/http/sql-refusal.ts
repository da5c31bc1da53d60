import { QueryFailedError } from 'typeorm';
import { namedLoss } from '../database/index.js';
import { DomainError } from '../errors/domain-error.js';
import { unstorableText } from './unstorable.js';

class DatabaseBusy extends DomainError {
  readonly code = 'busy';
  readonly kind = 'unavailable';

  constructor() {
    super('The database does not answer, or others were at the same records.', {
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
  // Tried again already: others were at the same rows each time.
  '40001',
  '40P01',
]);

/** What PostgreSQL refuses for reasons of the input or of the moment rather than of our code. */
export function sqlRefusal(error: unknown): DomainError | undefined {
  // A read through entities, outside a transaction: TypeORM wraps what ended it.
  const cause = error instanceof QueryFailedError ? namedLoss(error.driverError) : error;
  const code = (cause as { code?: string }).code;
  if (code === '22021' || code === '22P05') return unstorableText();
  return code && unreachable.has(code) ? new DatabaseBusy() : undefined;
}
