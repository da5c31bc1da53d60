import { fnv1a } from '../fnv1a.js';

/**
 * Block signatures: what a folded number is found by although a part of it is damaged.
 *
 * The last eight characters fall into four blocks of two, what stands before them is the head. A key is a part of a number
 * that is whole when another is damaged: its end; both ends of the head with the first block and two others; the whole head
 * with two blocks. Whoever shares a key is a candidate; a distance in the same statement and the score decide.
 */
const tailLength = 8;
const lastSix = 6;
const headEnd = 3;
export const BLOCKS = [0, 1, 2, 3];
/** What is damaged in the head or the first block leaves the end whole. */
export const BLOCKS_OF_END = [1, 2, 3];
const PAIRS = BLOCKS.flatMap((one) => BLOCKS.filter((it) => it > one).map((other) => [one, other]));

/** A key is kept in so many bits, as `first_bits` in the database knows; the index holds as many of the first of them as suit a city ({@link suitingBits}). */
const keyBits = 31;
const keysOfNumber = 13;
/** in a key; at a million there are fewer, for an index of fewer bits would not be much smaller */
const strangersAtMost = 4;
const fewestBits = 23;

/**
 * How many bits of its keys so many numbers are found by. Fewer distinct keys share their entries in the index, which is then
 * smaller; too few bring in strangers, and each of those is read.
 */
export function suitingBits(numbers: number): number {
  return Math.max(fewestBits, Math.ceil(Math.log2((numbers * keysOfNumber) / strangersAtMost)));
}

/** What `first_bits` in the database makes of keys. */
export function firstBits(keys: number[], bits: number): number[] {
  return [...new Set(keys.map((key) => key >> (keyBits - bits)))];
}

interface Parts {
  head: string;
  blocks: string[];
}

/** The part of a key as text: where `?` stands in it, it is not known. */
export type KeyText = string;

/** All keys of a number without a `*`; those that hold a `?` are not known. */
export function keyTexts(folded: string): KeyText[] {
  const parts = partsOf(folded);
  return [...keyTextsOfOneSlip(folded), ...PAIRS.map((kept) => pairKey(parts, kept))];
}

/** Of which one is whole when one character was read wrong. The others are shared by a whole line, and needed for two. */
export function keyTextsOfOneSlip(folded: string): KeyText[] {
  const parts = partsOf(folded);
  return [endKey(parts), ...BLOCKS_OF_END.flatMap((omitted) => triples(parts, omitted))];
}

function endKey({ blocks }: Parts): KeyText {
  return `e${blocks.join('').slice(-lastSix)}`;
}

/** Without one block of the end: with the beginning of the head and with its end; a head too short for both stands for one. */
export function triples({ head, blocks }: Parts, omitted: number): KeyText[] {
  const kept = blocks.filter((_, block) => block !== omitted).join('');
  if (head.length > headEnd) {
    return [
      `f${omitted}${head.slice(0, headEnd)}${kept}`,
      `l${omitted}${head.slice(-headEnd)}${kept}`,
    ];
  }
  return [`f${omitted}${head}${kept}`, `n${omitted}${kept}`];
}

export function pairKey({ head, blocks }: Parts, kept: number[]): KeyText {
  return `p${kept.join('')}${head}${kept.map((block) => blocks[block]).join('')}`;
}

export function partsOf(folded: string): Parts {
  const padded = folded.padStart(tailLength, '_');
  const at = padded.length - tailLength;
  return {
    head: padded.slice(0, at),
    blocks: BLOCKS.map((block) => padded.slice(at + block * 2, at + block * 2 + 2)),
  };
}

export function hashed(text: KeyText): number {
  return fnv1a(text) >>> (32 - keyBits);
}

export const gramLength = 4;
const gramSymbols = '0123456789ACEFHJKMNPRTUWXY';

/** Every four characters in a row, exactly: parts of a number are found by them. */
export function grams(folded: string): number[] {
  return folded.split(/[?*]/).flatMap((part) => gramsOfPart(part));
}

function gramsOfPart(part: string): number[] {
  const found: number[] = [];
  for (let at = 0; at + gramLength <= part.length; at++) {
    let code = 0;
    for (let place = 0; place < gramLength; place++) {
      code = code * gramSymbols.length + gramSymbols.indexOf(part.charAt(at + place));
    }
    found.push(code);
  }
  return found;
}
