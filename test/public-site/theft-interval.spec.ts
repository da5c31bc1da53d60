import { readDay } from '../../src/public-site/report/calendar-day.js';
import { problemsOfWhen } from '../../src/public-site/report/problems-of-when.js';
import type { DraftMoment } from '../../src/public-site/report/report-draft.js';
import { theftInterval } from '../../src/public-site/report/theft-interval.js';

const now = new Date('2022-08-11T03:00:00Z'); // 11:00 in Xuchang
const on = (date: string, part: DraftMoment['part'] = 'any'): DraftMoment => ({ date, part });

it.each([
  ['2026-11-24', '2026-11-24'],
  ['2026/1/4', '2026-01-04'],
  ['2026.11.24', '2026-11-24'],
  ['2026年11月24日', '2026-11-24'],
  ['２０２６－１１－２４', '2026-11-24'],
  ['2026-02-30', null],
  ['昨天', null],
  ['', null],
])('a day as people type it: %s', (typed, day) => {
  expect(readDay(typed)).toBe(day);
});

it.each([
  [
    'evening to morning',
    on('2022-08-10', 'evening'),
    on('2022-08-11', 'night'),
    '2022-08-10T10:00:00.000Z',
    '2022-08-10T22:00:00.000Z',
  ],
  [
    'two whole days',
    on('2022-08-09'),
    on('2022-08-10'),
    '2022-08-08T16:00:00.000Z',
    '2022-08-10T16:00:00.000Z',
  ],
  [
    'never beyond now',
    on('2022-08-10'),
    on('2022-08-11'),
    '2022-08-09T16:00:00.000Z',
    now.toISOString(),
  ],
])('a theft lies between two vague moments: %s', (_name, seen, missing, from, until) => {
  const interval = theftInterval({ seen, missing }, now);
  expect(interval?.from.toISOString()).toBe(from);
  expect(interval?.until.toISOString()).toBe(until);
});

it.each([
  ['neither answered', {}, ['seenDay choose-day', 'missingDay choose-day']],
  ['no real date', { seen: on('gestern'), missing: on('2022-08-11') }, ['seenDate date-missing']],
  [
    'tomorrow',
    { seen: on('2022-08-11'), missing: on('2022-08-12') },
    ['missingDate date-in-future'],
  ],
  [
    'gone before it was seen',
    { seen: on('2022-08-11'), missing: on('2022-08-10') },
    ['missingDay missing-before-seen'],
  ],
  [
    'the same part of a day',
    { seen: on('2022-08-10', 'night'), missing: on('2022-08-10', 'night') },
    [],
  ],
])('when: %s', (_name, draft, problems) => {
  const found = problemsOfWhen(draft, now).map(({ field, code }) => `${field} ${code}`);
  expect(found).toEqual(problems);
});
