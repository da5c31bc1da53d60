/**
 * ISO 7064 MOD 11-2, the check character of Chinese citizen ID numbers among others. `X` stands for
 * ten. Anything but ASCII digits has no check character: null.
 */
export function mod112CheckCharacter(digits: string): string | null {
  if (!/^\d+$/.test(digits)) return null;
  let remainder = 0;
  for (const digit of digits) remainder = ((remainder + Number(digit)) * 2) % 11;
  return '0123456789X'.charAt((12 - remainder) % 11);
}
