import { alternativesOf } from '../../identifiers/index.js';
import { foldCharacter } from '../finding/fold.js';

/** How one character that was read relates to the one that is stamped. */
export type CharacterClass =
  | 'same'
  | 'fold-mate'
  | 'look-alike'
  | 'swapped'
  | 'different'
  | 'missing'
  | 'extra'
  | 'unreadable';

/**
 * What each slip costs, in hundredths of a nat (whole numbers, so that sums are exact): the less likely
 * a slip is, the dearer. Measured on synthetic numbers; to be calibrated on confirmed matches.
 */
export const READING_COSTS = {
  same: 0,
  foldMate: 400,
  lookAlike: 580,
  different: 760,
  /** For the pair, half on each character. */
  swapped: 620,
  missing: 580,
  extra: 780,
  /** An extra character that repeats its neighbour. */
  doubled: 600,
  unreadable: 0,
  /** A run of unknown length: once for the run, then for every character in it. */
  run: 100,
  runCharacter: 15,
} as const;

/** Pairs of shapes, by the first character of their confusable class: 3~B follows from 3~8. */
const LOOK_ALIKES = new Set(
  '38 06 08 09 68 69 89 17 56 35 27 49 A4 T7 C0 C6 E8 R8 P8 EF MN HN KX PR UY'.split(' '),
);

/** What one character read for another amounts to; cost in hundredths of a nat. */
export interface Reading {
  class: CharacterClass;
  cost: number;
}

/** Readings of plain ASCII pairs, kept because a search aligns a hundred numbers. */
const remembered: (Reading | undefined)[] = Array.from({ length: 128 * 128 });

/** The reading of one character where the other is stamped; neither is a `*`. */
export function readingOf(read: string, stamped: string): Reading {
  const slot = read.charCodeAt(0) * 128 + stamped.charCodeAt(0);
  const isPlain =
    read.length === 1 && stamped.length === 1 && read < '\u0080' && stamped < '\u0080';
  if (!isPlain) return weigh(read, stamped);
  return (remembered[slot] ??= weigh(read, stamped));
}

function weigh(read: string, stamped: string): Reading {
  if (read === '?' || stamped === '?')
    return { class: 'unreadable', cost: READING_COSTS.unreadable };
  const pairs = alternativesOf(read).flatMap((one) =>
    alternativesOf(stamped).map((other) => weighSymbols(one, other)),
  );
  const best = pairs.reduce((a, b) => (b.cost < a.cost ? b : a));
  const isChoice = pairs.length > 1;
  return isChoice && best.class === 'same' ? { class: 'unreadable', cost: best.cost } : best;
}

function weighSymbols(read: string, stamped: string): Reading {
  if (read === stamped) return { class: 'same', cost: READING_COSTS.same };
  const [one, other] = [foldCharacter(read), foldCharacter(stamped)];
  if (one !== '' && one === other) return { class: 'fold-mate', cost: READING_COSTS.foldMate };
  if (LOOK_ALIKES.has(one + other) || LOOK_ALIKES.has(other + one)) {
    return { class: 'look-alike', cost: READING_COSTS.lookAlike };
  }
  return { class: 'different', cost: READING_COSTS.different };
}
