/**
 * A number while it is read off a vehicle: `?` for a character that can't be read, `*` for a run of them, `[8B]` for
 * either of two. Never holds half a bracket for longer than it takes to press the second key.
 */
export interface Notation {
  text: string;
  /** what was pressed of an either-of-two so far; undefined outside of one */
  choice?: string;
}

export const emptyNotation: Notation = { text: '' };

export const longestNumber = 60;

const isStamped = (character: string) => /^[A-Z0-9]$/.test(character);
const units = (text: string) => text.match(/\[[^\]]*\]|./gu) ?? [];

/** A key: of the pad, of a keyboard, or `[` for the key that begins an either-of-two. */
export function press({ text, choice }: Notation, key: string): Notation {
  const character = key.toUpperCase();
  if (character === '[') return choice === undefined ? { text, choice: '' } : { text };
  if (choice !== undefined) {
    if (!isStamped(character) || character === choice) return { text, choice };
    return choice === '' ? { text, choice: character } : { text: `${text}[${choice}${character}]` };
  }
  if (units(text).length >= longestNumber || character === ']') return { text };
  if (character === '*') return text.endsWith('*') ? { text } : { text: `${text}*` };
  return isStamped(character) || character === '?' || character === '-'
    ? { text: text + character }
    : { text };
}

/** Takes back the last key; an either-of-two goes as a whole. */
export function erase({ text, choice }: Notation): Notation {
  if (choice) return { text, choice: '' };
  if (choice === '') return { text };
  return { text: units(text).slice(0, -1).join('') };
}

/** How many characters of the vehicle it speaks of, and whether a run of unknown length is among them. */
export function lengthOf(text: string): { characters: number; hasRun: boolean } {
  const all = units(text).filter((it) => it !== '*' && it !== '-');
  return { characters: all.length, hasRun: text.includes('*') };
}
