import { shareOutTimes } from '../../src/return-events/events/share-out-times.js';

const slot = (id: string, capacity: number, taken = 0) => ({
  id,
  capacity,
  taken,
  startsAt: new Date('2022-09-08T01:00:00Z'),
  endsAt: new Date('2022-09-08T01:10:00Z'),
  bayPrefix: 'A-',
});
const times = (
  waiting: string[],
  slots: ReturnType<typeof slot>[],
  standing: [string, string][] = [],
) =>
  shareOutTimes(
    waiting.map((reportId) => ({ reportId })),
    slots,
    new Map(standing),
  ).map(({ slot: { id } }) => id);

it.each([
  ['who waits longest comes first', ['a', 'b', 'c'], [slot('1', 2), slot('2', 2)], [], '112'],
  [
    'a full time is passed over',
    ['a', 'b'],
    [slot('1', 2, 2), slot('2', 1, 1), slot('3', 2)],
    [],
    '33',
  ],
  ['no more than there is room', ['a', 'b', 'c'], [slot('1', 1), slot('2', 1)], [], '12'],
  [
    'vehicle and battery of one report come at one time',
    ['a', 'b', 'a'],
    [slot('1', 3), slot('2', 3)],
    [],
    '111',
  ],
  [
    'also where the battery is ready later',
    ['b', 'a'],
    [slot('1', 3), slot('2', 3)],
    [['a', '2']],
    '12',
  ],
  [
    'where that time is full, at the first that is not',
    ['a'],
    [slot('1', 3), slot('2', 1, 1)],
    [['a', '2']],
    '1',
  ],
  ['a time that has passed is nobody’s', ['a'], [slot('2', 1)], [['a', '1']], '2'],
  [
    'whoever goes on together takes no place twice',
    ['a', 'b', 'c'],
    [slot('1', 1), slot('2', 1)],
    [['a', '2']],
    '21',
  ],
] as const)('%s', (_, waiting, slots, standing, expected) => {
  expect(times([...waiting], [...slots], [...standing] as [string, string][]).join('')).toBe(
    expected,
  );
});
