import {
  remindersOf,
  worthDoing,
  type DueThing,
} from '../../src/return-events/appointments/due-things.js';

const slot = new Date('2022-09-08T01:00:00Z');
const hoursBefore = (hours: number) => new Date(slot.getTime() - hours * 3_600_000);
const due = (...things: DueThing[]) => {
  const hours: Record<DueThing, number> = {
    invitation: 300,
    'reminder-7-days': 168,
    'reminder-24-hours': 24,
    'reminder-2-hours': 2,
    'no-show': -15,
  };
  return things.map((what) => ({ what, dueAt: hoursBefore(hours[what]) }));
};

it.each([
  [200, ['reminder-7-days', 'reminder-24-hours', 'reminder-2-hours']],
  [100, ['reminder-24-hours', 'reminder-2-hours']],
  [24, ['reminder-2-hours']],
  [1, []],
])('given a time %d hours before it, reminds of what is still ahead', (hours, expected) => {
  expect(remindersOf(slot, hoursBefore(hours)).map(({ what }) => what)).toEqual(expected);
});

it.each<[string, DueThing[], number, DueThing[]]>([
  ['one reminder', ['reminder-7-days'], 168, ['reminder-7-days']],
  [
    'after an outage the latest only',
    ['reminder-7-days', 'reminder-24-hours'],
    20,
    ['reminder-24-hours'],
  ],
  [
    'an invitation says what a reminder would',
    ['reminder-24-hours', 'invitation'],
    20,
    ['invitation'],
  ],
  ['past the time nothing', ['reminder-24-hours', 'reminder-2-hours'], -1, []],
  ['past the day only that they missed it', ['reminder-2-hours', 'no-show'], -20, ['no-show']],
])('%s', (_, things, hours, expected) => {
  expect(worthDoing(due(...things), slot, hoursBefore(hours))).toEqual(expected);
});

it('marks who came without a time as missed too', () => {
  expect(worthDoing(due('no-show'), null, hoursBefore(-20))).toEqual(['no-show']);
});
