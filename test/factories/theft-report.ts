import { testPerson } from './person.js';

let serial = 0;

/** The body of a valid theft report; a test names only what it is about. */
export function theftReportBody(given: Record<string, unknown> = {}) {
  serial += 1;
  return {
    vehicleType: 'e-bike',
    identifiers: [{ kind: 'frame', value: `1757220${String(10_000_000 + serial)}`.slice(0, 15) }],
    brand: '雅迪',
    colour: '白色',
    stolenFrom: '2022-08-10T10:00:00Z',
    stolenUntil: '2022-08-10T14:00:00Z',
    place: '七一路与建设路口',
    incidentNumber: `J4110020022${serial}`,
    owner: testPerson(),
    ...given,
  };
}
