import type { VehicleType } from '../../src/identifiers/index.js';
import { addDays, xuchangDay, xuchangTimeOfDay } from '../../src/platform/xuchang-time.js';
import { counterOf, crews } from './city/crews.js';
import { theftPlace } from './city/places.js';
import { stationsOf, type SubBureauCode } from './city/units.js';
import type { Dice } from './dice.js';
import { hoursAfter, somewhenOn } from './moments.js';
import type { PlannedReport } from './planned.js';
import { marks } from './things/makers.js';
import type { NumberWorks } from './things/number-works.js';
import type { Registry } from './things/people.js';
import { toldUnusably, toldUsably } from './things/told-numbers.js';
import { makeVehicle } from './things/vehicle.js';

/** Where the people, the numbers and the chance of a plan come from. */
export interface Sources {
  dice: Dice;
  registry: Registry;
  works: NumberWorks;
}

export interface TheftToReport {
  key: string;
  serial: number;
  bureau: SubBureauCode;
  type: VehicleType;
  hasUsableNumber: boolean;
  door: 'staff' | 'web';
  stolenFrom: Date;
  stolenUntil: Date;
  filedAt: Date;
  acceptedAt?: Date;
}

/** A victim with a vehicle that is gone, and what they say of it at a station or to the sub-bureau on the web. */
export function makeReport(
  { dice, registry, works }: Sources,
  theft: TheftToReport,
): PlannedReport {
  const { serial, type, ...times } = theft;
  // A victim on the web knows the district, not the station: the lead is the sub-bureau's.
  const station = theft.door === 'staff' ? dice.pick(stationsOf(theft.bureau)) : undefined;
  const vehicle = makeVehicle(dice, works, type);
  return {
    ...times,
    unit: station ?? theft.bureau,
    vehicle,
    told: theft.hasUsableNumber ? toldUsably(dice, vehicle) : toldUnusably(dice, vehicle),
    ...(dice.chance(0.4) && { marks: dice.pick(marks) }),
    place: theftPlace(dice, theft.bureau),
    owner: registry.person(theft.bureau),
    givesIdNumber: dice.chance(0.7),
    insurerPaid: dice.chance(0.02),
    incidentNumber: `J411002${xuchangDay(theft.filedAt).replaceAll('-', '')}${String(serial).padStart(4, '0')}`,
    officer: station ? counterOf(station) : crews[theft.bureau].desk,
  };
}

/** Half an hour to a few days from finding it gone to telling somebody; few do so in the middle of the night. */
export function toldAfter(dice: Dice, stolenUntil: Date): Date {
  const hours = dice.weighted([
    [1, 5],
    [6, 3],
    [30, 2],
  ] as const);
  const told = hoursAfter(stolenUntil, hours * (0.5 + dice.next()));
  const time = xuchangTimeOfDay(told);
  const isNight = time < '08:00' || time >= '21:00';
  if (!isNight || dice.chance(0.15)) return told;
  const day = time < '08:00' ? xuchangDay(told) : addDays(xuchangDay(told), 1);
  return somewhenOn(dice, day, 8, 11);
}
