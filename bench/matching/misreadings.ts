import type { Dice } from '../../demo/plan/dice.js';

const foldMates: Readonly<Record<string, string>> = {
  ...{ 0: 'OQD', O: '0', D: '0', Q: '0', 1: 'IL', I: '1', L: '1', 5: 'S', S: '5' },
  ...{ 8: 'B', B: '8', 2: 'Z', Z: '2', 6: 'G', G: '6', U: 'V', V: 'U' },
};
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ 3: '8', 8: '36', 0: '689', 6: '085', 1: '7', 7: '1', 5: '36', 9: '0', 2: '7', 4: '9' },
  ...{
    A: '4',
    T: '7',
    C: '0',
    E: 'F',
    F: 'E',
    M: 'N',
    N: 'MH',
    H: 'N',
    K: 'X',
    X: 'K',
    P: 'R',
    R: 'P',
  },
};
const symbols = Array.from('0123456789ABCDEFGHJKLMNPRSTUVWXYZ');

type Misread = (dice: Dice, stamped: string) => string;

/** The classes of error of the benchmark, by name. */
export const misreadings: Readonly<Record<string, Misread>> = {
  'exact, written otherwise': writtenOtherwise,
  '1 confusable': (dice, it) => confused(dice, it, 1),
  '2 confusables': (dice, it) => confused(dice, it, 2),
  '3 confusables': (dice, it) => confused(dice, it, 3),
  '1 substitution': (dice, it) => substituted(dice, it, 1),
  '2 substitutions': (dice, it) => substituted(dice, it, 2),
  deletion: deleted,
  insertion: inserted,
  transposition: transposed,
  '2 insertions or deletions': (dice, it) => indel(dice, indel(dice, it)),
  '1 edit and 1 confusable': (dice, it) => confused(dice, edited(dice, it), 1),
  '2 unreadable': (dice, it) => worn(dice, it, 2),
  '3 unreadable': (dice, it) => worn(dice, it, 3),
  '4 unreadable': (dice, it) => worn(dice, it, 4),
  '2 unreadable, 1 substitution': (dice, it) => substituted(dice, worn(dice, it, 2), 1),
  'a run of 3 to 6': ground,
  'the last six': (_, it) => it.slice(-6),
};

/** These two are hard by nature: what is left of the number is shared by many. */
export const apart = new Set(['a run of 3 to 6', 'the last six']);

function writtenOtherwise(dice: Dice, stamped: string): string {
  const separator = dice.pick([' ', '-', '·', '']);
  const grouped = stamped.replaceAll(/(.{4})(?=.)/g, `$1${separator}`);
  const cased = dice.chance(0.5) ? grouped.toLowerCase() : grouped;
  if (dice.chance(0.7)) return ` ${cased} `;
  return cased.replaceAll(/[!-~]/g, (it) => String.fromCodePoint(it.codePointAt(0)! + 0xfee0));
}

function confused(dice: Dice, stamped: string, count: number): string {
  const places = placesOf(stamped, (symbol) => foldMates[symbol] !== undefined);
  return replacedAt(stamped, dice.shuffled(places).slice(0, count), (symbol) =>
    dice.pick(Array.from(foldMates[symbol]!)),
  );
}

function substituted(dice: Dice, stamped: string, count: number): string {
  const places = dice.shuffled(placesOf(stamped, (symbol) => symbol !== '?'));
  return replacedAt(stamped, places.slice(0, count), (symbol) => otherThan(dice, symbol));
}

/** Half of them a shape that looks alike, the rest anything of the same sort. */
function otherThan(dice: Dice, symbol: string): string {
  const alike = lookAlikes[symbol];
  if (alike && dice.chance(0.5)) return dice.pick(Array.from(alike));
  const isDigit = /\d/.test(symbol);
  const folds = foldMates[symbol] ?? '';
  return dice.pick(
    symbols.filter((it) => /\d/.test(it) === isDigit && it !== symbol && !folds.includes(it)),
  );
}

function deleted(dice: Dice, stamped: string): string {
  const at = dice.int(0, stamped.length - 1);
  return stamped.slice(0, at) + stamped.slice(at + 1);
}

function inserted(dice: Dice, stamped: string): string {
  const at = dice.int(0, stamped.length);
  const doubled = stamped.charAt(Math.max(0, at - 1));
  const symbol = dice.chance(0.5) ? doubled : dice.pick(symbols.slice(0, 10));
  return stamped.slice(0, at) + symbol + stamped.slice(at);
}

function transposed(dice: Dice, stamped: string): string {
  const places = placesOf(stamped, (symbol, at) => {
    const next = stamped.charAt(at + 1);
    return next !== '' && next !== symbol;
  });
  const at = dice.pick(places);
  return stamped.slice(0, at) + stamped.charAt(at + 1) + stamped.charAt(at) + stamped.slice(at + 2);
}

function indel(dice: Dice, stamped: string): string {
  return dice.chance(0.5) ? deleted(dice, stamped) : inserted(dice, stamped);
}

function edited(dice: Dice, stamped: string): string {
  const edit = dice.pick([
    (it: string) => substituted(dice, it, 1),
    (it: string) => deleted(dice, it),
    (it: string) => inserted(dice, it),
    (it: string) => transposed(dice, it),
  ]);
  return edit(stamped);
}

/** Seven in ten are worn next to each other. */
function worn(dice: Dice, stamped: string, count: number): string {
  if (dice.chance(0.7)) {
    const at = dice.int(0, stamped.length - count);
    return stamped.slice(0, at) + '?'.repeat(count) + stamped.slice(at + count);
  }
  const places = dice.shuffled(placesOf(stamped, () => true)).slice(0, count);
  return replacedAt(stamped, places, () => '?');
}

function ground(dice: Dice, stamped: string): string {
  const length = dice.int(3, 6);
  const at = dice.int(0, stamped.length - length);
  return `${stamped.slice(0, at)}*${stamped.slice(at + length)}`;
}

function placesOf(text: string, fits: (symbol: string, at: number) => boolean): number[] {
  return Array.from(text).flatMap((symbol, at) => (fits(symbol, at) ? [at] : []));
}

function replacedAt(text: string, places: number[], by: (symbol: string) => string): string {
  return Array.from(text, (symbol, at) => (places.includes(at) ? by(symbol) : symbol)).join('');
}
