import type { Dice } from '../dice.js';

/** What is read for what is stamped, in poor light: the two fold to one character, so a search finds them. */
const foldMates: Readonly<Record<string, string>> = {
  ...{ 0: 'O', O: '0', D: '0', Q: '0', 1: 'I', I: '1', L: '1' },
  ...{ 5: 'S', S: '5', 8: 'B', B: '8', 2: 'Z', Z: '2', 6: 'G', G: '6' },
};

/** Digits taken for other digits: alike to the eye, but they don't fold. */
const lookAlikes: Readonly<Record<string, string>> = {
  3: '8',
  8: '3',
  0: '6',
  6: '0',
  1: '7',
  7: '1',
  5: '6',
};

/** exact; one confusable misread; one look-alike digit; two ground off; a worn run; only the last six known */
export const readings = [
  'exact',
  'confusable',
  'look-alike',
  'ground',
  'worn-run',
  'tail',
] as const;
export type Reading = (typeof readings)[number];

/** A stamped number as somebody read it. */
export function readAs(dice: Dice, stamped: string, reading: Reading): string {
  return read[reading](dice, stamped);
}

const read: Record<Reading, (dice: Dice, stamped: string) => string> = {
  exact: (_, stamped) => stamped,
  confusable: (dice, stamped) => swapOne(dice, stamped, foldMates),
  'look-alike': (dice, stamped) => swapOne(dice, stamped, lookAlikes),
  ground: (dice, stamped) => groundAt(stamped, dice.int(4, stamped.length - 3), 2, '??'),
  'worn-run': (dice, stamped) =>
    groundAt(stamped, dice.int(4, stamped.length - 6), dice.int(3, 4), '*'),
  tail: (_, stamped) => `*${stamped.slice(-6)}`,
};

/** The front of a number is cast deep and reads well: what goes wrong goes wrong in the serial. */
function swapOne(dice: Dice, stamped: string, swaps: Readonly<Record<string, string>>): string {
  const places = Array.from(stamped, (symbol, place) => (swaps[symbol] ? place : -1)).filter(
    (it) => it >= 0,
  );
  const last = places.filter((it) => it >= stamped.length - 6);
  const place = dice.pick(last.length > 0 ? last : places);
  if (place === undefined) return stamped;
  const symbol = stamped.charAt(place);
  return stamped.slice(0, place) + swaps[symbol]! + stamped.slice(place + 1);
}

function groundAt(stamped: string, place: number, length: number, mark: string): string {
  return stamped.slice(0, place) + mark + stamped.slice(place + length);
}
