import { keyTexts, type KeyText } from './signature.js';

const expandedAtMost = 100;
const expandedInNeed = 1_000;
/** stands for the first place of a number, where it is asked which places a key covers */
const firstPlace = 0xe000;

/**
 * Of a number with unreadable characters: all keys without one, else the least damaged one with its unreadable characters
 * filled in.
 */
export function keysOfWorn(number: string): KeyText[] {
  const keys = keysByDamage(number);
  const whole = keys.filter((it) => it.filled === 1);
  const least = whole.length > 0 ? whole : keys.slice(0, 1);
  return fillings(least.filter((it) => it.filled <= expandedInNeed));
}

/** Whether what fits a number with unreadable characters is found under a key that nothing was guessed for. */
export function hasWholeKey(number: string): boolean {
  return keyTexts(number).some((it) => !it.includes('?'));
}

/** For every place where one more slip may be, the cheapest keys that do not touch it. */
export function otherKeysOfWorn(number: string): KeyText[] {
  const keys = keysByDamage(number);
  const others = Array.from(number, (_, at) => {
    const place = String.fromCharCode(firstPlace + at);
    const untouched = keys.filter((it) => !it.covers.includes(place));
    return untouched.filter(({ filled }) => filled === untouched[0]!.filled);
  });
  return fillings([...new Set(others.flat())].filter((it) => it.filled <= expandedAtMost));
}

interface WornKey {
  text: KeyText;
  /** the places of the number in it */
  covers: string;
  /** what each unreadable character in it may be */
  choices: string[][];
  /** how many texts that makes */
  filled: number;
}

function keysByDamage(number: string): WornKey[] {
  const places = keyTexts(
    Array.from(number, (_, at) => String.fromCharCode(firstPlace + at)).join(''),
  );
  return keyTexts(number)
    .map((text, at) => {
      const choices = choicesIn(number, places[at]!);
      const filled = choices.reduce((product, { length }) => product * length, 1);
      return { text, covers: places[at]!, choices, filled };
    })
    .toSorted((a, b) => a.filled - b.filled);
}

function fillings(keys: WornKey[]): KeyText[] {
  return keys.flatMap((it) => everyFilling(it.text, it.choices));
}

const digits = Array.from('0123456789');
const symbols = Array.from('0123456789ACEFHJKMNPRTUWXY');

function everyFilling(text: KeyText, choices: string[][]): KeyText[] {
  return choices.reduce(
    (texts, symbols) => texts.flatMap((it) => symbols.map((one) => it.replace('?', one))),
    [text],
  );
}

/** What each `?` that a key covers may be: a digit where the readable ones before and after it in the number are, else any. */
function choicesIn(number: string, covers: string): string[][] {
  return Array.from(covers, (symbol) => symbol.charCodeAt(0) - firstPlace)
    .filter((at) => number.charAt(at) === '?')
    .map((at) => {
      const before = /([^?])\?*$/.exec(number.slice(0, at))?.[1] ?? '';
      const after = /[^?]/.exec(number.slice(at))?.[0] ?? '';
      return /^\d+$/.test(before + after) ? digits : symbols;
    });
}
