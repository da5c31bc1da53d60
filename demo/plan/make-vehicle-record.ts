import { addDays, xuchangDay } from '../../src/platform/xuchang-time.js';
import { crews } from './city/crews.js';
import { findPlace } from './city/places.js';
import type { SubBureauCode } from './city/units.js';
import type { Dice } from './dice.js';
import { hoursAfter, later, somewhenOn } from './moments.js';
import type { PlannedCase, PlannedVehicle } from './planned.js';
import { readAs, type Reading } from './things/readings.js';
import type { StampedNumber, Vehicle } from './things/vehicle.js';

export interface Find {
  key: string;
  bureau: SubBureauCode;
  vehicle: Vehicle;
  recoveredAt: Date;
  reading: PlannedVehicle['reading'];
  case?: PlannedCase;
  caseType: PlannedVehicle['caseType'];
  report?: string;
  outcome?: PlannedVehicle['outcome'];
}

const sources = {
  criminal: '抓获嫌疑人时查获',
  administrative: '治安检查中查获',
  'lost-property': '群众拾得送交',
  unrelated: '清查出租屋时发现',
} as const;

/** What the squad writes down of a vehicle it brings home: at night a label and the number, the rest in the morning. */
export function makeVehicleRecord(dice: Dice, find: Find): PlannedVehicle {
  const { case: solved, ...facts } = find;
  const { squads, custodian } = crews[find.bureau];
  const credited = squads.filter(({ unit }) => solved?.units.includes(unit));
  const squad = dice.pick(credited.length > 0 ? credited : squads);
  const isProvisional = isNight(find.recoveredAt);
  const registeredAt = isProvisional
    ? hoursAfter(find.recoveredAt, 0.5 + dice.next() / 2)
    : later(
        hoursAfter(find.recoveredAt, 0.7 + dice.next()),
        solved ? hoursAfter(solved.recordedAt, 0.4) : find.recoveredAt,
      );
  const completedAt = isProvisional
    ? somewhenOn(dice, addDays(xuchangDay(find.recoveredAt), 1), 8.5, 10.5)
    : registeredAt;
  return {
    ...facts,
    ...(solved && { case: solved.key }),
    unit: squad.unit,
    handling: squad.handling,
    second: squad.second,
    custodian,
    seen: find.vehicle.numbers.flatMap((number) => seen(dice, number, find.reading)),
    registeredAt,
    completedAt: later(completedAt, solved ? hoursAfter(solved.recordedAt, 0.4) : completedAt),
    isProvisional,
    place: findPlace(dice, find.bureau),
    bay: `${dice.pick(['A', 'B', 'C'])}-${String(dice.int(1, 40)).padStart(2, '0')}`,
    source: sources[find.caseType],
    units: solved?.units ?? [squad.unit],
    valueYuan: appraise(dice, find.vehicle),
  };
}

function isNight(instant: Date): boolean {
  const hour = Number(new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 13));
  return hour >= 20 || hour < 6;
}

/** Thieves grind the main number and forget the motor half the time; plates and batteries are long gone. */
function seen(
  dice: Dice,
  { kind, value }: StampedNumber,
  reading: PlannedVehicle['reading'],
): StampedNumber[] {
  if (kind === 'plate') return dice.chance(0.15) ? [{ kind, value }] : [];
  if (kind === 'battery') return dice.chance(0.3) ? [{ kind, value }] : [];
  if (kind !== 'motor')
    return reading === 'gone' ? [] : [{ kind, value: readAs(dice, value, reading) }];
  const canBeRead = reading !== 'gone' && dice.chance(0.5);
  return canBeRead ? [{ kind, value }] : [];
}

/** ¥600 to ¥4,500, in tens. */
function appraise(dice: Dice, { type }: Vehicle): number {
  const [low, high] = { 'e-bike': [900, 3_800], motorcycle: [1_800, 4_500], bicycle: [600, 1_600] }[
    type
  ] as [number, number];
  return dice.int(low / 10, high / 10) * 10;
}

export function readingFor(dice: Dice): Reading {
  return dice.weighted([
    ['exact', 62],
    ['confusable', 18],
    ['look-alike', 3],
    ['ground', 11],
    ['worn-run', 6],
  ] as const);
}
