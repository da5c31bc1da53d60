import { parseWholeVehicleCode, type VehiclePart } from '../../identifiers/index.js';
import { xuchangDay } from '../../platform/xuchang-time.js';
import { sameBrand } from './brands.js';
import { compareColours } from './colours.js';
import type { Contradiction, Evidence } from './match-weights.js';
import { sameText } from './same-text.js';

/** What a report or a search says of the vehicle apart from its numbers. */
export interface Attributes {
  vehicleType?: string | null;
  brand?: string | null;
  model?: string | null;
  colour?: string | null;
  marks?: string | null;
  place?: string | null;
}

export interface Reported extends Attributes {
  stolenFrom?: Date | null;
  reportedAt?: Date | null;
}

export interface Recovered extends Attributes {
  /** of a part its brand and its colour are its own and say nothing of the vehicle's */
  part?: VehiclePart | null;
  recoveredAt?: Date | null;
}

const dayMs = 86_400_000;
const soonDays = 30;
const yearDays = 365;

/** What both sides say is compared; what one does not know says nothing. */
export function evidenceOf(vehicle: Recovered, report: Reported): Evidence {
  return {
    ...agreement('vehicleType', vehicle, report),
    ...(!vehicle.part && comparedLooks(vehicle, report)),
    ...comparedPlaces(vehicle.place, report.place),
    ...comparedTimes(vehicle.recoveredAt, report.stolenFrom),
  };
}

/** What two records of one side say of a vehicle and where it was, compared as for a match. */
export function compareLooks(one: Attributes, other: Attributes): Evidence {
  return evidenceOf({ ...one, recoveredAt: null }, { ...other, stolenFrom: null });
}

/** What can't be if the two are one vehicle, unless something is not as it seems. */
export function contradictionsOf(
  vehicle: Recovered,
  report: Reported,
  { colour, brand }: Evidence,
  pair: { read: string; reported: string; cost: number },
): Contradiction[] {
  const { recoveredAt } = vehicle;
  const { stolenFrom, reportedAt } = report;
  const found: Contradiction[] = [];
  if (recoveredAt && stolenFrom && recoveredAt < stolenFrom) found.push('recovered-before-theft');
  // What a frame number says of its year is said of no part.
  if (stolenFrom && !vehicle.part && isMadeAfter(pair.read, stolenFrom))
    found.push('code-year-after-theft');
  if (
    pair.cost === 0 &&
    pair.read === pair.reported &&
    brand === 'disagree' &&
    colour === 'disagree'
  )
    found.push('brand-and-colour-differ');
  if (recoveredAt && reportedAt && reportedAt > recoveredAt) found.push('reported-after-recovery');
  return found;
}

function comparedLooks(vehicle: Recovered, report: Reported): Evidence {
  return {
    ...agreement('brand', vehicle, report),
    ...agreement('model', vehicle, report),
    ...(vehicle.colour &&
      report.colour && { colour: compareColours(vehicle.colour, report.colour) }),
  };
}

function agreement(name: 'vehicleType' | 'brand' | 'model', one: Attributes, other: Attributes) {
  const [a, b] = [one[name], other[name]];
  if (!a || !b) return {};
  const isSame = name === 'brand' ? sameBrand(a, b) : sameText(a, b);
  return { [name]: isSame ? ('agree' as const) : ('disagree' as const) };
}

/** By district, where both name one: streets of a city are near each other. */
function comparedPlaces(one?: string | null, other?: string | null): Evidence {
  if (!one || !other) return {};
  if (sameText(one, other)) return { place: 'agree' };
  const [a, b] = [districtIn(one), districtIn(other)];
  if (!a || !b) return {};
  return { place: a === b ? 'agree' : 'disagree' };
}

/** 魏都区, 长葛: what a place names above its street. */
export function districtIn(place: string): string | undefined {
  return /[\p{Script=Han}]{1,4}?(?:区|县)|(?:长葛|禹州)/u.exec(place.replace(/^.*许昌市/, ''))?.[0];
}

function comparedTimes(recoveredAt?: Date | null, stolenFrom?: Date | null): Evidence {
  if (!recoveredAt || !stolenFrom || recoveredAt < stolenFrom) return {};
  const days = (recoveredAt.getTime() - stolenFrom.getTime()) / dayMs;
  if (days <= soonDays) return { time: 'soon' };
  return { time: days <= yearDays ? 'withinAYear' : 'later' };
}

/** The sixth and seventh digit of a whole-vehicle code are the year it was made in. */
function isMadeAfter(number: string, stolenFrom: Date): boolean {
  const code = parseWholeVehicleCode(number);
  if (code?.typeDigit !== '2') return false;
  return 2000 + Number(code.year) > Number(xuchangDay(stolenFrom).slice(0, 4));
}
