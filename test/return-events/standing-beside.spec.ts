import {
  standingBeside,
  type KnownBeside,
  type StandingBeside,
} from '../../src/return-events/appointments/standing-beside.js';

const here = '01900000-0000-7000-8000-000000000001';
const there = '01900000-0000-7000-8000-000000000002';
const inOrder: KnownBeside = {
  claimStatus: 'approved',
  missing: [],
  live: null,
  isKeptHere: true,
  isOut: false,
};
const live = (eventId: string, status: 'booked' | 'checked-in' = 'booked') => ({
  live: { eventId, status },
});

it.each<[what: string, known: Partial<KnownBeside>, standing: StandingBeside]>([
  ['in the yard without a time', {}, 'ready'],
  ['expected here', live(here), 'ready'],
  ['expected here, brought from another yard', { ...live(here), isKeptHere: false }, 'ready'],
  ['expected here, taken out to the venue', { ...live(here), isOut: true }, 'ready'],
  ['rule 8: not approved', { claimStatus: 'submitted' }, 'not-approved'],
  ['rule 8: expected, not approved', { ...live(here), claimStatus: 'concluded' }, 'not-approved'],
  ['rule 8: approved once, lapsed', { claimStatus: 'lapsed' }, 'not-approved'],
  ['rule 14: in dispute', { missing: [{ rule: 14, what: 'dispute' }] }, 'not-in-order'],
  ['in another yard', { isKeptHere: false }, 'elsewhere'],
  ['rule 24: taken out', { isOut: true }, 'elsewhere'],
  ['expected at another event', live(there), 'other-event'],
  ['has come with it', live(here, 'checked-in'), 'arrived'],
  [
    'has come with it before it is approved',
    { ...live(here, 'checked-in'), claimStatus: 'submitted' },
    'arrived',
  ],
])('%s', (_, known, standing) => {
  expect(standingBeside({ ...inOrder, ...known }, here)).toBe(standing);
});
