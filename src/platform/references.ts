import { checkSymbol, isIntact, SYMBOLS } from './reference-check.js';

/** Who issues a reference. The two draw from halves that never meet, so neither has to ask the other. */
export type ReferenceRange = 'staff' | 'web';

/** Random symbols after the first: 34 bits in all, for a unique constraint to guard. */
const FURTHER_SYMBOLS = 6;

/**
 * A reference people read out, write down and type: `CX-7KQ4-M2P8`. Two letters say what it names,
 * seven symbols are random (the first: staff `0`–`F`, web `G`–`Z`), the last checks the nine before it.
 *
 * @param prefix two letters without I, L, O, U
 * @param randomBytes a source such as `crypto.randomBytes`; asked once
 * @throws {RangeError} for a prefix that readers would mistake, or too few random bytes
 */
export function makeReference(
  prefix: string,
  randomBytes: (count: number) => Uint8Array,
  range: ReferenceRange,
): string {
  if (!/^[A-HJKMNP-TV-Z]{2}$/.test(prefix)) {
    throw new RangeError('A reference prefix is two letters without I, L, O and U.');
  }
  const [first, ...further] = randomBytes(1 + FURTHER_SYMBOLS);
  if (first === undefined || further.length !== FURTHER_SYMBOLS) {
    throw new RangeError('The random source answered with another number of bytes.');
  }
  const values = [(first & 15) + (range === 'web' ? 16 : 0), ...further.map((byte) => byte & 31)];
  const text = prefix + values.map((value) => SYMBOLS.charAt(value)).join('');
  return punctuate(text + checkSymbol(text));
}

/**
 * The canonical form of a reference as people type it: lower case, full width, spaces and dashes
 * anywhere or nowhere, I and L for 1, O for 0. Null for anything else, one slip included. Never throws.
 */
export function readReference(text: string): string | null {
  const typed = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0');
  const isWritten = /^[A-Z]{2}[0-9A-HJKMNP-TV-Z]{8}$/.test(typed);
  return isWritten && isIntact(typed) ? punctuate(typed) : null;
}

function punctuate(text: string): string {
  return `${text.slice(0, 2)}-${text.slice(2, 6)}-${text.slice(6)}`;
}
