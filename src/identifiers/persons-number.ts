import { mod112CheckCharacter } from '../platform/mod-11-2.js';

/**
 * Whether a normalised string is a citizen ID typed in the wrong box: a birth date in its place and
 * the check character right (MOD 11-2), which a motor number meets once in thousands.
 */
export function looksLikeCitizenId(normalised: string): boolean {
  const shape = /^\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/;
  return (
    shape.test(normalised) &&
    normalised.charAt(17) === mod112CheckCharacter(normalised.slice(0, 17))
  );
}

/** Whether a normalised string is a mobile number, with or without 86 before it. */
export function looksLikeMobile(normalised: string): boolean {
  return /^(?:(?:00)?86)?1[3-9]\d{9}$/.test(normalised);
}
