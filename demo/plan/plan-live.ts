import { addDays, xuchangDay } from '../../src/platform/xuchang-time.js';
import { caseOf } from './campaign/raids.js';
import { subBureauCodes } from './city/units.js';
import { Dice } from './dice.js';
import { LiveReports } from './live/live-reports.js';
import { liveVehicle, type LiveVehicle } from './live/live-vehicles.js';
import type { Sources } from './make-report.js';
import { hoursAfter } from './moments.js';
import type { PlannedCase, PlannedEvent, PlannedReport, PlannedVehicle } from './planned.js';
import { inOrder, type Plan } from './stories/in-order.js';
import { NumberWorks } from './things/number-works.js';
import { peopleBlocks, Registry } from './things/people.js';

const dayHours = 24;

/**
 * The fortnight around now: fresh reports and leads that wait, vehicles at every stage, an event to come in four days,
 * so that every page has something to do. Nothing is planned for after now but the event's day.
 */
export function planLive(seed: string, now: Date): Plan {
  const dice = Dice.of(`${seed}/live`);
  const registry = new Registry(dice.fork('people'), peopleBlocks.live);
  const sources = { dice, registry, works: new NumberWorks(dice.fork('numbers'), 1) };
  const reports = new LiveReports(sources, now);
  const vehicles = planVehicles(sources, now, reports);
  planFreshReports(sources, reports);
  const guests = vehicles.filter((it) => it.claim?.concludedAt);
  const cast = {
    reports: reports.all,
    cases: planCases(sources, now),
    vehicles,
    events: [eventToCome(now, guests)],
  };
  return inOrder(dice, cast, now);
}

/** By stage; each with the report of its owner, made a day and a half before the vehicle turned up. */
function planVehicles(sources: Sources, now: Date, reports: LiveReports): PlannedVehicle[] {
  const ownersOf = (hoursAgo: number): PlannedReport =>
    reports.add({ filedHoursAgo: hoursAgo + 36 });
  const stages: LiveVehicle[] = [
    ...[118, 116, 112, 108, 100].map((hours) => stage(hours, 'approved', ownersOf)),
    ...[90, 86, 79, 74].map((hours) => stage(hours, 'concluded', ownersOf)),
    ...[52, 50].map((hours) => stage(hours, 'claimed', ownersOf)),
    ...[30, 28].map((hours) => stage(hours, 'confirmed', ownersOf)),
    ...[22, 20, 18, 16, 12].map((hours) => stage(hours, 'proposed', ownersOf)),
    { recoveredHoursAgo: 60, stage: 'proposed' },
    { recoveredHoursAgo: 8, stage: 'provisional', report: ownersOf(8) },
    { recoveredHoursAgo: 7, stage: 'provisional' },
    { recoveredHoursAgo: 7, stage: 'provisional' },
  ];
  return stages.map((it, index) => liveVehicle(sources, now, index + 1, it));
}

function stage(
  hours: number,
  stage: LiveVehicle['stage'],
  ownerOf: (hours: number) => PlannedReport,
): LiveVehicle {
  return {
    recoveredHoursAgo: hours,
    stage,
    report: ownerOf(hours),
    reading: hours % 4 === 0 ? 'confusable' : 'exact',
  };
}

function planFreshReports({ dice }: Sources, reports: LiveReports): void {
  for (let hours = 2; hours < 7 * dayHours; hours += dice.int(6, 18))
    reports.add({
      filedHoursAgo: hours,
      bureau: dice.chance(0.5) ? 'weidu' : dice.pick(subBureauCodes),
      type: dice.weighted([
        ['e-bike', 78],
        ['motorcycle', 9],
        ['bicycle', 13],
      ] as const),
      hasUsableNumber: dice.chance(0.8),
      door: dice.chance(0.2) ? 'web' : 'staff',
    });
  for (const hours of [1, 3, 5, 9, 14, 20, 27])
    reports.add({ filedHoursAgo: hours, door: 'web', isWaiting: true });
}

/** Three cases of the week, each solved by both squads with a station. */
function planCases({ dice, registry }: Sources, now: Date): PlannedCase[] {
  return [30, 62, 110].map((hoursAgo, index) => {
    const at = hoursAfter(now, -hoursAgo);
    const serial = 9_001 + index;
    return {
      ...caseOf(dice, registry, 'weidu', at, index === 1 ? 2 : 1, 'criminal'),
      key: `LC${index + 1}`,
      number: `A411002${xuchangDay(at).slice(0, 7).replace('-', '')}${serial}`,
      recordedAt: hoursAfter(at, 2),
      units: [
        'weidu-three-vehicle',
        'weidu-plain-clothes',
        dice.pick(['dongda', 'xida', 'nanguan']),
      ],
    };
  });
}

/** In four days, in the yard; three of nine owners have booked. */
function eventToCome(now: Date, guests: PlannedVehicle[]): PlannedEvent {
  return {
    key: 'LE1',
    bureau: 'weidu',
    name: '退赃活动',
    day: addDays(xuchangDay(now), 4),
    venue: '魏都分局院内',
    opens: 9,
    closes: 12,
    plannedAt: hoursAfter(now, -50),
    assignedAt: hoursAfter(now, -26),
    invitedAt: hoursAfter(now, -24),
    guests: guests.map(({ key }, index) => ({
      vehicle: key,
      attendance: 'comes',
      books: index < 3,
      arrivesAt: hoursAfter(now, 4 * dayHours),
    })),
    pennants: [],
    takesPlace: false,
  };
}
