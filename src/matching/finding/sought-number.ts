import { foldIdentifier } from './fold.js';
import { likePattern } from './like-pattern.js';
import { furtherProbesOf, probesOf } from './probes.js';
import { gramLength, grams } from './signature.js';
import { hasWholeKey } from './worn-keys.js';

/** how many slips beside what can't be read; below this length, one in three readable characters */
const slipsAtMost = 2;
/** a longer one is a whole number, not a part of one */
const partAtMost = 12;
/** The last ones, which are of the serial: others tell little apart and cost as much. */
const partsAtMost = 3;
/** Of what begins with fewer there is too much to look through. */
const shortestBeginning = 2;
/** So many are all that is shown first: where several may fit, worse ones need not be looked for. */
const sufficeOfMany = 5;
/** A worn one with fewer readable characters is like many. */
const enoughReadable = 10;
/**
 * Where more can't be read and all that fit were found, one of these is all that can be told: that another character was
 * read wrong as well is as good as any.
 */
const wornAtMost = 2;
/** On a line with more neighbours the first that fits may be another's. */
const emptyUpTo = 3;
/** numbers that differ in so many last characters only are neighbours on the line */
export const lineEnd = 4;
/** the nearest of them, and what is around the line */
const hundredEnd = 2;
const millionEnd = 6;

/** A number that is looked for. */
export interface Sought {
  /** which of several it is */
  nth: number;
  folded: string;
  hasRun: boolean;
  readable: number;
  unreadable: number;
  /** how many there may be, what can't be read counted as well */
  slips: number;
}

/** What a statement finds of one. */
export interface FoundFolded {
  folded: string;
  /** not said where the stored one is so worn that it fits */
  slips?: number | null;
}

/** @returns undefined when nothing of it is readable */
export function soughtNumber(nth: number, normalised: string): Sought | undefined {
  const folded = foldIdentifier(normalised);
  if (!/[^?*]/.test(folded)) return undefined;
  const readable = folded.replaceAll(/[?*]/g, '').length;
  if (folded.includes('*'))
    return { nth, folded, hasRun: true, readable, unreadable: 0, slips: -1 };
  const unreadable = folded.length - readable;
  const more = Math.max(0, Math.min(slipsAtMost, Math.floor((readable - 2) / 3)));
  return { nth, folded, hasRun: false, readable, unreadable, slips: unreadable + more };
}

/** By the keys it may stand under if one character was missed or read in addition, or others were read wrong. */
export function askNear({ nth, folded, hasRun, slips }: Sought) {
  if (hasRun) {
    const keys = grams(folded).length > 0 ? [] : probesOf(folded);
    return { nth, folded, slips, keys, pattern: likePattern(folded) };
  }
  const line = folded.slice(0, -lineEnd);
  const isKnown = line.length >= lineEnd && !line.includes('?');
  const keys = probesOf(folded);
  return { nth, folded, slips, keys, ...(isKnown && { line }), ...beginnings(folded) };
}

/** What stands around a number is told of one that is wholly read. */
function beginnings(folded: string) {
  if (folded.includes('?')) return {};
  const [hundred, million] = [hundredEnd, millionEnd].map((end) => folded.slice(0, -end));
  return { ...(hundred!.length > 1 && { hundred }), ...(million!.length > 1 && { million }) };
}

/** Where one is equal on an empty line, no other was meant of which a character was missed or read in addition. */
export function withoutOthers<Found extends FoundFolded>(
  { folded }: Sought,
  found: Found[],
  crowd: number,
): Found[] {
  if (crowd > emptyUpTo || !found.some((it) => it.folded === folded)) return found;
  return found.filter((it) => {
    const missed = Math.abs(it.folded.length - folded.length);
    return !it.slips || missed === 0 || missed > slipsAtMost;
  });
}

/**
 * Whether more slips are looked for: where none is equal and too few are near enough. One suffices that is within a slip, two
 * swapped characters included; five on a crowded line, where the right one may lie two slips away although another lies
 * within one, and where little can be read; but one again where nothing more could be told ({@link wornAtMost}).
 */
export function isInDoubt(it: Sought, found: FoundFolded[], crowd: number): boolean {
  if (!hasFurtherKeys(it) || found.some(({ folded }) => folded === it.folded)) return false;
  const isWorn = it.unreadable > 0 && it.readable < enoughReadable;
  const isTold = it.unreadable > wornAtMost && hasWholeKey(it.folded);
  const isHard = !isTold && (crowd > emptyUpTo || isWorn);
  const slipsEnough = Math.max(1, it.unreadable);
  const nearEnough = found.filter(
    ({ folded, slips }) =>
      (slips ?? Infinity) <= slipsEnough ||
      (it.unreadable === 0 && folded.endsWith(it.folded)) ||
      isSwapped(folded, it.folded),
  );
  return nearEnough.length < (isHard ? sufficeOfMany : 1);
}

/** Whether two neighbouring characters of one stand the other way round in the other. */
function isSwapped(one: string, other: string): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return one.length === other.length && swapped === other;
}

/** A single slip leaves one of the first keys whole; a worn number is asked for at first as if it had none. */
function hasFurtherKeys({ hasRun, slips, unreadable }: Sought): boolean {
  return !hasRun && slips - unreadable >= (unreadable > 0 ? 1 : 2);
}

/** By the keys it may stand under if one character was missed or added and another read wrong, or if two were. */
export function askFurther({ nth, folded, slips }: Sought) {
  return { nth, folded, slips, keys: furtherProbesOf(folded) };
}

/**
 * Whether a short one is looked for as any part of a longer number: where nothing was found, or only what holds it within,
 * not at its end.
 */
export function mayBePart({ folded, hasRun, unreadable }: Sought, found: FoundFolded[]): boolean {
  const isShort = folded.length >= gramLength && folded.length <= partAtMost;
  if (hasRun || unreadable > 0 || !isShort) return false;
  return found.every((it) => it.folded.includes(folded) && !it.folded.endsWith(folded));
}

/** By its parts of four characters; one with a run by its beginning, where nothing that follows is long enough. */
export function askParts({ nth, folded, hasRun }: Sought) {
  const ofFour = [...new Set(grams(folded))].slice(-partsAtMost);
  if (!hasRun) return { nth, pattern: `%${folded}%`, grams: ofFour };
  const pattern = likePattern(folded);
  const beginning = /^[^?*]*/.exec(folded)![0];
  const isEndKnown = grams(folded.slice(folded.indexOf('*'))).length > 0;
  if (isEndKnown || (ofFour.length > 0 && beginning.length < gramLength)) {
    return { nth, pattern, grams: ofFour };
  }
  const isLongEnough = beginning.length >= shortestBeginning;
  return { nth, pattern, ...(isLongEnough && { low: beginning, high: `${beginning}~` }) };
}
