/**
 * A mainland mobile number as 11 digits, or null. Takes it as people write it: full width, spaces,
 * dashes and brackets anywhere, 86, +86 or 0086 before it.
 */
export function normaliseMobile(text: string): string | null {
  const digits = /^(?:(?:\+|00)?86)?(1[3-9]\d{9})$/.exec(withoutPunctuation(text));
  return digits?.[1] ?? null;
}

/**
 * A mobile, or a landline with its area code as `0374-2626110` and, where there is one, `-801` for the
 * extension (written 转801, #801, ext 801). Null for anything else: without the area code a landline
 * rings somewhere else.
 */
export function normalisePhone(text: string): string | null {
  return normaliseMobile(text) ?? normaliseLandline(text);
}

/** The extension is looked for first: without it 2626110-8 would read as an eight-digit number. */
function normaliseLandline(text: string): string | null {
  const [, main = '', extension] =
    /^(.+?)(?:(?:转|ext\.?|#|\p{Pd})\s*(\d{1,6}))?$/isu.exec(halfWidth(text)) ?? [];
  const number = landline(main);
  if (number) return extension ? `${number}-${extension}` : number;
  return landline(text);
}

/** Area codes are 010 and 02x, before 8 digits, or 0 and three digits more, before 7 or 8. */
function landline(text: string): string | null {
  const national = withoutPunctuation(text).replace(/^(?:\+|00)860?/, '0');
  const parts =
    /^(010|02\d)([2-9]\d{7})$/.exec(national) ?? /^(0[3-9]\d{2})([2-9]\d{6,7})$/.exec(national);
  return parts && `${parts[1]}-${parts[2]}`;
}

function withoutPunctuation(text: string): string {
  return halfWidth(text).replace(/[\s().·\p{Pd}\p{Cf}]/gu, '');
}

function halfWidth(text: string): string {
  return text.normalize('NFKC').trim();
}
