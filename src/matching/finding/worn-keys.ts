import { keyTexts, type KeyText } from './signature.js';

const expandedAtMost = 100;
const expandedInNeed = 1_000;
/** stands for the first place of a number, where it is asked which places a key covers */
const firstPlace = 0xe000;

/**
 * Of a number with unreadable characters: all keys without one, else the least damaged one with its unreadable characters
 * filled in. And for every place where one more slip may be, the cheapest keys that do not touch it.
 */
export function keysOfWorn(number: string): { least: KeyText[]; others: KeyText[] } {
  const places = keyTexts(
    Array.from(number, (_, at) => String.fromCharCode(firstPlace + at)).join(''),
  );
  const keys = keyTexts(number)
    .map((text, at) => ({ text, covers: places[at]!, choices: choicesIn(number, places[at]!) }))
    .map((it) => ({
      ...it,
      filled: it.choices.reduce((product, { length }) => product * length, 1),
    }))
    .toSorted((a, b) => a.filled - b.filled);
  const whole = keys.filter((it) => it.filled === 1);
  const least = whole.length > 0 ? whole : keys.slice(0, 1);
  const others = Array.from(number, (_, at) => {
    const untouched = keys.filter(
      (it) => !it.covers.includes(String.fromCharCode(firstPlace + at)),
    );
    return untouched.filter(({ filled }) => filled === untouched[0]!.filled);
  })
    .flat()
    .filter((it) => it.filled <= expandedAtMost);
  const filled = (list: Iterable<(typeof keys)[number]>) =>
    [...list].flatMap((it) => everyFilling(it.text, it.choices));
  return {
    least: filled(least.filter((it) => it.filled <= expandedInNeed)),
    others: filled(new Set(others)),
  };
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
