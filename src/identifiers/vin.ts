/** ISO 3779: what each character counts. I, O and Q have no value because a VIN never has them. */
const VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8 },
  ...{ J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
  ...{ 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 },
};

/** ISO 3779: the weight of each position; the ninth is the check digit itself. */
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether a normalised number is written as a VIN: 17 of A–Z and 0–9 without I, O and Q. */
export function isVinShape(normalised: string): boolean {
  return /^[A-HJ-NPR-Z0-9]{17}$/.test(normalised);
}

/** The check digit, `0`–`9` or `X`, that position 9 ought to hold; null when it isn't VIN-shaped. */
export function vinCheckDigit(normalised: string): string | null {
  if (!isVinShape(normalised)) return null;
  const sum = WEIGHTS.reduce(
    (total, weight, position) => total + weight * (VALUES[normalised.charAt(position)] ?? 0),
    0,
  );
  return '0123456789X'.charAt(sum % 11);
}

/** A failed check digit is worth a warning, never a refusal: stamping errors exist. */
export function hasValidVinCheckDigit(normalised: string): boolean {
  const expected = vinCheckDigit(normalised);
  return expected !== null && normalised.charAt(8) === expected;
}

/** What people write for 1 and 0 in a VIN; every other character stays. */
export function withoutLettersVinNeverUses(normalised: string): string {
  return normalised.replaceAll('I', '1').replace(/[OQ]/g, '0');
}
