import type { PersonDetails } from '../../src/people/index.js';

let serial = 0;

/** Someone who does not exist; valid as they stand. */
export function testPerson(given: Partial<PersonDetails> = {}): PersonDetails {
  serial += 1;
  return { name: `张三${serial}`, phone: `1380374${String(serial).padStart(4, '0')}`, ...given };
}
