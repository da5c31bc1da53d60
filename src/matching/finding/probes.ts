import { hashed, keyTexts, pairKey, partsOf, triples, type KeyText } from './signature.js';

const BLOCKS = [0, 1, 2, 3];
/** how many characters a run `*` is taken to cover where it stands between what is known */
const runLengths = [1, 2, 3, 4, 5, 6, 7, 8];
const expandedAtMost = 100;
const expandedInNeed = 1_000;

/**
 * Every key under which the stamped number may stand when it was read as this, hashed: characters read wrong, swapped,
 * missed or read in addition, two of these at most, and any that can't be read. Missing and extra characters are shifts of
 * what is asked; they cost the index nothing.
 *
 * @param folded of what was read; `?` and `*` may stand in it
 */
export function probesOf(folded: string): number[] {
  if (folded.includes('*')) return probesOfRun(folded);
  const texts = folded.includes('?')
    ? keysOfWorn(folded)
    : [...keyTexts(folded), ...shiftedKeys(folded)];
  return distinct(texts);
}

/** The keys a stored number stands under: all that are wholly known. */
export function storedKeys(folded: string): number[] {
  return distinct(knownKeys(filledIn(folded)));
}

function probesOfRun(folded: string): number[] {
  const numbers = filledIn(folded);
  const known = knownKeys(numbers);
  return distinct(known.length > 0 ? known : numbers.flatMap((number) => keysOfWorn(number)));
}

function knownKeys(numbers: string[]): KeyText[] {
  return numbers.flatMap((number) => keyTexts(number)).filter((text) => !text.includes('?'));
}

function distinct(texts: KeyText[]): number[] {
  return [...new Set(texts.map((text) => hashed(text)))];
}

/** A run as so many unreadable characters as it may be; with a second run only what follows the last is known. */
function filledIn(folded: string): string[] {
  const parts = folded.split('*');
  if (parts.length === 1) return [folded];
  const end = parts.at(-1)!;
  const before = parts.length === 2 ? parts[0]! : '';
  if (before === '') return [`?${end}`.padStart(9, '?')];
  return runLengths.map((length) => before + '?'.repeat(length) + end);
}

/** One or two characters more or fewer: what is left of the slip stands shifted. */
function shiftedKeys(number: string): KeyText[] {
  const single = BLOCKS.flatMap((block) =>
    [1, -1].flatMap((shift) => {
      const parts = partsOf(shifted(number, block, shift));
      const others = BLOCKS.filter((it) => it !== block);
      return [
        ...triples(parts, block),
        ...others.map((other) =>
          pairKey(
            parts,
            others.filter((it) => it !== other),
          ),
        ),
      ];
    }),
  );
  const twiceInOne = BLOCKS.flatMap((block) =>
    [2, -2].flatMap((shift) => triples(partsOf(shifted(number, block, shift)), block)),
  );
  const inTwo = BLOCKS.flatMap((right) =>
    BLOCKS.filter((left) => left < right).flatMap((left) =>
      [1, -1].flatMap((one) =>
        [1, -1].map((other) => {
          const parts = partsOf(shifted(shifted(number, right, one), left, other));
          return pairKey(
            parts,
            BLOCKS.filter((it) => it !== left && it !== right),
          );
        }),
      ),
    ),
  );
  return [...single, ...twiceInOne, ...inTwo].filter((text) => !text.includes('?'));
}

/** What the number would be had it lost (1, 2) or gained (-1, -2) characters in a block. */
function shifted(number: string, block: number, shift: number): string {
  const at = Math.max(0, number.length - 2 * (3 - block));
  const gone = Math.max(0, -shift);
  return (
    number.slice(0, Math.max(0, at - gone)) + '?'.repeat(Math.max(0, shift)) + number.slice(at)
  );
}

/**
 * Of a number with unreadable characters: all keys without one, and for every place where one more slip may be, a key that
 * does not touch it, with its unreadable characters filled in. The least damaged key is the cheapest.
 */
function keysOfWorn(number: string): KeyText[] {
  const places = keyTexts(Array.from(number, (_, at) => String.fromCharCode(0xe000 + at)).join(''));
  const keys = keyTexts(number)
    .map((text, at) => ({ text, covers: places[at]!, filled: countOfFilled(text) }))
    .toSorted((a, b) => a.filled - b.filled);
  const chosen = new Set(keys.filter((it) => it.filled === 1));
  for (let at = 0; at < number.length; at++) {
    const place = String.fromCharCode(0xe000 + at);
    const least = keys.find((it) => !it.covers.includes(place));
    if (least && least.filled <= expandedAtMost) chosen.add(least);
  }
  const least = keys[0];
  if (chosen.size === 0 && least && least.filled <= expandedInNeed) chosen.add(least);
  return [...chosen].flatMap(({ text }) => everyFilling(text));
}

const digits = Array.from('0123456789');
const symbols = Array.from('0123456789ACEFHJKMNPRTUWXY');

function countOfFilled(text: KeyText): number {
  return choicesIn(text).reduce((product, list) => product * list.length, 1);
}

function everyFilling(text: KeyText): KeyText[] {
  return choicesIn(text).reduce(
    (texts, choices) => texts.flatMap((it) => choices.map((one) => it.replace('?', one))),
    [text],
  );
}

/** What each `?` may be: a digit where the readable ones after it in the key are, else any. */
function choicesIn(text: KeyText): string[][] {
  return [...text.matchAll(/\?/g)].map(({ index }) => {
    const after = /[^?]/.exec(text.slice(index))?.[0] ?? text.replaceAll('?', '').at(-1) ?? 'A';
    return /\d/.test(after) ? digits : symbols;
  });
}
