import {
  BLOCKS,
  BLOCKS_OF_END,
  hashed,
  keyTexts,
  keyTextsOfOneSlip,
  pairKey,
  partsOf,
  triples,
  type KeyText,
} from './signature.js';
import { keysOfWorn, otherKeysOfWorn } from './worn-keys.js';

/** how many characters a run `*` is taken to cover where it stands between what is known */
const runLengths = [1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The keys under which the stamped number may stand when it was read as this, hashed: with one character wrong, missed or
 * read in addition, or two swapped; of a worn one, if all that is readable is right. Missing and extra characters are
 * shifts of what is asked; they cost the index nothing.
 *
 * @param folded of what was read; `?` and `*` may stand in it
 */
export function probesOf(folded: string): number[] {
  if (folded.includes('*')) return probesOfRun(folded);
  if (folded.includes('?')) return distinct(keysOfWorn(folded));
  return distinct([
    ...keyTextsOfOneSlip(folded),
    ...shiftedKeys(folded),
    ...keysSwappedBack(folded),
  ]);
}

/**
 * Under which it may stand besides: with two characters wrong, missed or read in addition; of a worn one, if another was
 * read wrong.
 */
export function furtherProbesOf(folded: string): number[] {
  if (folded.includes('?')) return without(probesOf(folded), distinct(otherKeysOfWorn(folded)));
  const further = distinct([
    ...keyTexts(folded),
    ...shiftedKeysWithASlip(folded),
    ...doublyShiftedKeys(folded),
  ]);
  return without(probesOf(folded), further);
}

function without(known: number[], keys: number[]): number[] {
  const all = new Set(known);
  return keys.filter((it) => !all.has(it));
}

/** The keys a stored number stands under: all that are wholly known. */
export function storedKeys(folded: string): number[] {
  return distinct(knownKeys(filledIn(folded)));
}

function probesOfRun(folded: string): number[] {
  const numbers = filledIn(folded);
  const keys = knownKeys(numbers);
  return distinct(keys.length > 0 ? keys : numbers.flatMap((number) => keysOfWorn(number)));
}

function knownKeys(numbers: string[]): KeyText[] {
  return known(numbers.flatMap((number) => keyTexts(number)));
}

function known(texts: KeyText[]): KeyText[] {
  return texts.filter((text) => !text.includes('?'));
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

/** One character more or fewer in the end: what is left of the slip stands shifted. */
function shiftedKeys(number: string): KeyText[] {
  return known(
    BLOCKS_OF_END.flatMap((block) =>
      [1, -1].flatMap((shift) => triples(partsOf(shifted(number, block, shift)), block).slice(-1)),
    ),
  );
}

/** Two characters swapped within a block leave a key whole; across the beginning of one they are swapped back. */
function keysSwappedBack(number: string): KeyText[] {
  return BLOCKS_OF_END.flatMap((block) => {
    const at = number.length - 2 * (BLOCKS.length - block);
    if (at < 1) return [];
    const swapped =
      number.slice(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.slice(at + 1);
    const untouched = block === 3 ? 1 : 3;
    return triples(partsOf(swapped), untouched).slice(-1);
  });
}

/** The same and a slip in the head or in another block; a head with a character too many may be a short one. */
function shiftedKeysWithASlip(number: string): KeyText[] {
  const inEnd = BLOCKS_OF_END.flatMap((block) =>
    [1, -1].flatMap((shift) => {
      const parts = partsOf(shifted(number, block, shift));
      return [...triples(parts, block), ...triples({ ...parts, head: '' }, block).slice(-1)];
    }),
  );
  const withHead = BLOCKS.flatMap((block) =>
    [1, -1].flatMap((shift) => {
      const parts = partsOf(shifted(number, block, shift));
      const others = BLOCKS.filter((it) => it !== block);
      return others.map((slip) =>
        pairKey(
          parts,
          others.filter((it) => it !== slip),
        ),
      );
    }),
  );
  return known([...inEnd, ...withHead]);
}

/** Two characters more or fewer, in one block or in two. */
function doublyShiftedKeys(number: string): KeyText[] {
  const inOne = BLOCKS_OF_END.flatMap((block) =>
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
  return known([...inOne, ...inTwo]);
}

/** What the number would be had it lost (1, 2) or gained (-1, -2) characters in a block. */
function shifted(number: string, block: number, shift: number): string {
  const at = Math.max(0, number.length - 2 * (3 - block));
  const gone = Math.max(0, -shift);
  return (
    number.slice(0, Math.max(0, at - gone)) + '?'.repeat(Math.max(0, shift)) + number.slice(at)
  );
}
