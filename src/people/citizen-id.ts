import { mod112CheckCharacter } from '../platform/mod-11-2.js';

/** A citizen ID as it is compared and indexed: half width, capital X, no spaces. Any text in, no throw. */
export function normaliseCitizenId(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '');
}

/**
 * Whether a text, as people write it, is an 18-character citizen ID: area 6 · birth date 8 · order 3 ·
 * check 1. The birth date must exist (1900 had no 29 February) and the last character check the others.
 */
export function isCitizenId(text: string): boolean {
  const parts = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/.exec(normaliseCitizenId(text));
  if (!parts) return false;
  const [id, year, month, day] = parts;
  return (
    isDate(Number(year), Number(month), Number(day)) &&
    id.charAt(17) === mod112CheckCharacter(id.slice(0, 17))
  );
}

/**
 * The check character, `0`–`9` or `X`, of the first 17 digits (ISO 7064 MOD 11-2), to make up people.
 *
 * @throws {RangeError} for anything but 17 digits; the message doesn't repeat them
 */
export function citizenIdCheckCharacter(first17: string): string {
  const character = first17.length === 17 ? mod112CheckCharacter(first17) : null;
  if (character === null) throw new RangeError('A citizen ID’s check character needs 17 digits.');
  return character;
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2099) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
