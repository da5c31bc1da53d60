import { addDays } from '../../../src/platform/xuchang-time.js';
import type { SubBureauCode } from '../city/units.js';
import type { Dice } from '../dice.js';
import { hoursAfter, somewhenOn } from '../moments.js';
import type { Attendance, PlannedEvent, PlannedVehicle } from '../planned.js';
import type { Registry } from '../things/people.js';
import { eventDay } from './window.js';

/** The mass event in Weidu's yard, and the smaller returns every few months around it. */
const calendar: [SubBureauCode, name: string, venue: string, days: string[]][] = [
  [
    'weidu',
    '退赃活动',
    '魏都分局院内',
    ['2021-06-18', '2021-09-17', '2021-12-17', '2022-03-18', '2022-06-24', eventDay, '2022-09-28'],
  ],
  [
    'jianan',
    '退赃活动',
    '建安分局院内',
    ['2021-07-09', '2021-10-22', '2022-01-14', '2022-05-13', '2022-08-05', '2022-09-23'],
  ],
  [
    'dongcheng',
    '退赃活动',
    '东城分局服务大厅',
    ['2021-08-13', '2021-12-10', '2022-04-15', '2022-07-22', '2022-09-27'],
  ],
  [
    'jingkai',
    '退赃活动',
    '开发区分局院内',
    ['2021-09-10', '2022-02-25', '2022-07-15', '2022-09-26'],
  ],
  [
    'shifan',
    '退赃活动',
    '示范区分局院内',
    ['2021-10-15', '2022-03-25', '2022-08-12', '2022-09-29'],
  ],
];

const pennantWords = [
  '破案神速 为民解忧',
  '人民卫士 执法为民',
  '神速破案 失而复得',
  '雷厉风行 尽职尽责',
  '一心为民 排忧解难',
  '破案神速展警威 为民解忧暖人心',
  '心系百姓 警民情深',
];

const massEventAbsences: Attendance[] = [
  'absent',
  'absent',
  'absent',
  'absent',
  'sends-agent',
  'sends-agent',
];

/**
 * Invites every owner whose claim is concluded three days before an event, and those who did not come to the one
 * before. Writes the approval's time into their claims: the batch is approved two days ahead (rule 9).
 */
export function planEvents(
  dice: Dice,
  registry: Registry,
  vehicles: readonly PlannedVehicle[],
): PlannedEvent[] {
  const returned = new Set<string>();
  return calendar
    .flatMap(([bureau, name, venue, days]) => days.map((day) => ({ bureau, name, venue, day })))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .flatMap((date, index) => {
      const assignedAt = somewhenOn(dice, addDays(date.day, -3), 19.5, 20);
      const due = vehicles.filter(
        (it) =>
          it.bureau === date.bureau &&
          !returned.has(it.key) &&
          it.claim?.concludedAt &&
          it.claim.concludedAt < assignedAt,
      );
      if (due.length === 0) return [];
      const event = eventOf(
        dice,
        registry,
        { ...date, assignedAt, key: `E${String(index + 1).padStart(2, '0')}` },
        due,
      );
      for (const { vehicle, attendance } of event.guests)
        if (attendance !== 'absent') returned.add(vehicle);
      return [event];
    });
}

type EventDate = Pick<PlannedEvent, 'key' | 'bureau' | 'name' | 'venue' | 'day' | 'assignedAt'>;

function eventOf(
  dice: Dice,
  registry: Registry,
  date: EventDate,
  due: PlannedVehicle[],
): PlannedEvent {
  const { day } = date;
  const isMass = day === eventDay;
  const attendances = isMass
    ? dice.shuffled(padded(massEventAbsences, due.length))
    : due.map(() => anyAttendance(dice));
  const approval = somewhenOn(dice, addDays(day, -2), 9, 10);
  const arrivals = due
    .map(() => somewhenOn(dice, day, 9.1, 11.4))
    .toSorted((a, b) => a.getTime() - b.getTime());
  const guests = dice.shuffled(due).map((vehicle, index) => {
    vehicle.claim!.approvedAt ??= hoursAfter(approval, index / 60);
    const attendance = attendances[index]!;
    return {
      vehicle: vehicle.key,
      attendance,
      books: attendance !== 'absent' && dice.chance(0.7),
      arrivesAt: arrivals[index]!,
      ...(attendance === 'sends-agent' && { agent: registry.person(date.bureau) }),
    };
  });
  const happy = guests.filter((it) => it.attendance === 'comes');
  const pennants = pennantWords.slice(0, isMass ? 7 : dice.int(0, 1)).slice(0, happy.length);
  return {
    ...date,
    name: isMass ? '集中退赃大会' : date.name,
    opens: 9,
    closes: 12,
    plannedAt: somewhenOn(dice, addDays(day, -6), 9, 17),
    invitedAt: somewhenOn(dice, addDays(day, -2), 14.5, 16),
    guests,
    pennants: pennants.map((words, index) => ({
      at: hoursAfter(happy[index]!.arrivesAt, 0.5),
      words,
      from: happy[index]!.vehicle,
    })),
    takesPlace: true,
  };
}

function anyAttendance(dice: Dice): Attendance {
  return dice.weighted([
    ['comes', 84],
    ['sends-agent', 5],
    ['absent', 11],
  ] as const);
}

function padded(list: Attendance[], length: number): Attendance[] {
  return Array.from({ length }, (_, index) => list[index] ?? 'comes');
}
