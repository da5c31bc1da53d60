import { QueryFailedError } from 'typeorm';
import { sqlRefusal } from '../../src/platform/http/sql-refusal.js';

const answerOf = (code: string) =>
  Object.assign(new Error('said PostgreSQL'), { name: 'error', severity: 'ERROR', code });

const throughEntities = (cause: Error) => new QueryFailedError('SELECT 1', [], cause);

it.each([
  ['a connection that ended', new Error('Connection terminated unexpectedly')],
  ['a deadlock, each time it was tried', answerOf('40P01')],
  ['a database that is starting', answerOf('57P03')],
])('%s, met by a read through entities, is an answer to try again', (_, cause) => {
  expect(sqlRefusal(throughEntities(cause))).toMatchObject({ code: 'busy', kind: 'unavailable' });
});

it('a mistake in our SQL is not', () => {
  expect(sqlRefusal(throughEntities(answerOf('42P01')))).toBeUndefined();
  expect(sqlRefusal(answerOf('42P01'))).toBeUndefined();
  expect(sqlRefusal(new TypeError('x is undefined'))).toBeUndefined();
});
