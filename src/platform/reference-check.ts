/** The 32 symbols of a reference: digits and capitals without I, L, O (misread) and U (misheard). */
export const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The symbols are taken as the 32 elements of GF(2⁵), reduced by x⁵ + x³ + 1. A text is intact when its
 * symbols, weighted with falling powers of {@link WEIGHT}, sum to zero. The powers differ, so a changed
 * symbol and any two swapped ones (not only neighbours) leave a sum that isn't zero. Unlike a checksum
 * modulo 37, the check symbol comes from the same 32. Issued references depend on both: never change them.
 */
const REDUCTION = 0b101001;
const WEIGHT = 6;

/** The symbol to append so that the whole is intact. */
export function checkSymbol(text: string): string {
  return SYMBOLS.charAt(times(weightedSum(text), WEIGHT));
}

/** Whether the last symbol is the one that {@link checkSymbol} gives for those before it. */
export function isIntact(text: string): boolean {
  return weightedSum(text) === 0;
}

function weightedSum(text: string): number {
  let sum = 0;
  for (const symbol of text) sum = times(sum, WEIGHT) ^ SYMBOLS.indexOf(symbol);
  return sum;
}

/** Multiplication in the field. */
function times(a: number, b: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit++) {
    if (b & (1 << bit)) product ^= a << bit;
  }
  for (let bit = 9; bit >= 5; bit--) {
    if (product & (1 << bit)) product ^= REDUCTION << (bit - 5);
  }
  return product;
}
