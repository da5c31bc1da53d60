/**
 * The characters of a normalised identifier as a reader of the vehicle would count them: a rare
 * character outside the basic plane is one, and so is `[8B]`, "either of the two".
 */
export function identifierCharacters(normalised: string): string[] {
  return normalised.match(/\[..\]|./gsu) ?? [];
}

/** `8` and `B` for `[8B]`, the character itself for any other. */
export function alternativesOf(character: string): string[] {
  const symbols = Array.from(character);
  return symbols.length === 4 && symbols[0] === '[' ? symbols.slice(1, 3) : [character];
}

/** Whether every character was read: no `?`, no `*`, no either-of-two. */
export function isFullyReadable(normalised: string): boolean {
  return !/[?*[\]]/.test(normalised);
}
