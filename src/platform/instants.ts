import { InvalidInput } from './errors/domain-error.js';

const withZone = /(Z|[+-]\d\d:?\d\d)$/i;

/**
 * Reads an ISO 8601 instant; one without a zone is Asia/Shanghai time.
 *
 * @throws {InvalidInput} `invalid-instant`, naming the field
 */
export function readInstant(text: string, field: string): Date {
  const instant = new Date(
    withZone.test(text) ? text : `${text.length === 10 ? `${text}T00:00` : text}+08:00`,
  );
  if (Number.isNaN(instant.getTime())) {
    throw new InvalidInput('invalid-instant', `${field} is not a date and time.`, {
      field,
      whatToDo: 'Write it like 2022-08-11T09:30:00Z.',
    });
  }
  return instant;
}
