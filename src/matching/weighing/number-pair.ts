import { hasValidVinCheckDigit, isVinShape, type IdentifierKind } from '../../identifiers/index.js';
import { alignIdentifiers, type Alignment } from './align.js';
import { foldIdentifier } from '../finding/fold.js';
import type { Difference } from '../match.entity.js';
import type { MatchWeights } from './match-weights.js';
import { readingCost } from './reading-cost.js';

export interface Numbered {
  /** not known where somebody only searches */
  kind?: IdentifierKind;
  normalised: string;
}

/** A number as read on the vehicle and one as the report has it, both normalised. */
export interface NumberPair {
  read: string;
  reported: string;
  /** whether they stand in different fields: a motor number typed as a frame number */
  isOtherField?: boolean;
}

/** A frame number and a VIN are one place on the vehicle. */
export function pairOf(vehicle: Numbered, report: Numbered): NumberPair {
  const [one, other] = [vehicle.kind, report.kind].map((it) => (it === 'vin' ? 'frame' : it));
  return {
    read: vehicle.normalised,
    reported: report.normalised,
    isOtherField: Boolean(one && other && one !== other),
  };
}

/** What speaks against the two numbers being one, in nats. */
export function costOfPair(pair: NumberPair): number {
  return readingCost(...asParts(pair));
}

/** The two laid side by side; a part of a number as such: what stands around it was never read. */
export function alignPair(pair: NumberPair): Alignment {
  return alignIdentifiers(...asParts(pair));
}

export function differenceOf({ read, reported }: NumberPair): Difference {
  if (read === reported) return 'exact';
  return /[*?]/.test(read + reported) || Math.abs(read.length - reported.length) > 2
    ? 'partial'
    : 'near';
}

/** Readable characters that can stand opposite each other. */
export function comparedCharacters({ read, reported }: NumberPair): number {
  const readable = [read, reported].map((it) => it.replaceAll(/\[..\]|[?*]/g, '').length);
  return Math.min(...readable);
}

/**
 * How many vehicles that nobody reported may bear what was read, beside a misread one: nobody, when it was read as it
 * is reported; as many as its part of the line is crowded, when it differs; many, when little of it could be read.
 *
 * @param density which share of the numbers around the one read are taken
 */
export function crowdAround(pair: NumberPair, density: number, weights: MatchWeights): number {
  const { read, reported } = pair;
  if (read === reported) return 0;
  const [one, other] = asParts(pair);
  const both = one + other;
  const unreadable = both.replaceAll(/[^?]/g, '').length;
  const worn = unreadable * weights.eachUnreadable + (both.includes('*') ? weights.part : 0);
  if (worn > 0) return worn;
  return weights.crowd * density * plausibility(pair, weights);
}

/** How likely what was read is a vehicle that was made the same day as the reported one, and that nobody reported. */
export function neighbourOnLine(pair: NumberPair, weights: MatchWeights): number {
  return areNeighbours(pair) ? weights.neighbour * plausibility(pair, weights) : 0;
}

/** They count the same line: all but the last two digits, and a VIN's check digit, is the same. */
function areNeighbours({ read, reported }: NumberPair): boolean {
  if (read === reported || read.length !== reported.length || /[?*]/.test(read + reported))
    return false;
  const [one, other] = [read, reported].map((it) => {
    const line = isVinShape(it) ? it.slice(0, 8) + it.slice(9) : it;
    return /^(.*)\d\d$/.exec(line)?.[1];
  });
  return one !== undefined && one === other;
}

/** What was read can't be a number itself where only confusables differ, or where a VIN's check digit fails. */
function plausibility({ read, reported }: NumberPair, weights: MatchWeights): number {
  if (foldIdentifier(read) === foldIdentifier(reported)) return weights.implausible;
  const isVin = isVinShape(reported) && hasValidVinCheckDigit(reported);
  return !isVin || hasValidVinCheckDigit(read) ? 1 : weights.implausible;
}

/** A known part of a longer number, of either side. */
function asParts({ read, reported }: NumberPair): [read: string, reported: string] {
  if (isPartOf(read, reported)) return [`*${read}*`, reported];
  return isPartOf(reported, read) ? [read, `*${reported}*`] : [read, reported];
}

function isPartOf(part: string, whole: string): boolean {
  if (part.length + 2 >= whole.length || /[*?]/.test(part)) return false;
  return foldIdentifier(whole).includes(foldIdentifier(part));
}
