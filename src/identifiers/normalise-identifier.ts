/**
 * A certificate's QR code holds a link; the number is the value of one of these parameters.
 * The `=` may itself be percent-encoded when the link was copied out of another link.
 */
const CERTIFICATE_PARAMETER = /(?:vinCode|cert_ins_id)(?:=|%3D)([A-Z0-9]+)/i;

/** What most numbers are: it stays as it is. */
const PLAIN = /^[A-Z0-9]*$/;

/** Cased and plain letters (Chinese among them). Modifier letters (ʰ ˋ ー 々) are never stamped. */
const NOISE = /[^\p{Lu}\p{Ll}\p{Lt}\p{Lo}0-9?*[\]]/gu;

/**
 * The one normaliser of vehicle numbers, for the door (typed, imported, scanned) and for search.
 *
 * Full-width and other compatibility forms are folded, letters are upper case without accents, `|`
 * reads as 1 and `〇` as 0, a certificate link gives the number it carries, and everything but
 * letters, digits and `? * [ ]` is dropped. Leading zeros stay. Chinese letters stay: a plate
 * begins with one. Idempotent, never throws, and may answer '' (which matches nothing).
 *
 * `?` is one unreadable character, `*` a run of unknown length, `[8B]` either of two; see
 * {@link settleBrackets} for what becomes of brackets that are not written so.
 */
export function normaliseIdentifier(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  const compatible = raw.normalize('NFKD');
  const number = CERTIFICATE_PARAMETER.exec(compatible)?.[1] ?? compatible;
  const kept = withoutMarks(withoutMarks(number).toUpperCase())
    .replaceAll('|', '1')
    .replaceAll('〇', '0')
    .replace(NOISE, '');
  return settleBrackets(kept).replace(/\*+/g, '*').normalize('NFC');
}

/** Decomposed and stripped of accents; twice, because upper-casing can bring new ones (ǰ → J̌). */
function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * Two different characters in brackets are kept, in code order. One is itself. With a `?` inside,
 * or three to choose from, nothing better than `?` is known. A longer content, one with a `*`, and
 * a bracket without its partner are punctuation around the number: the brackets go, the content stays.
 */
function settleBrackets(text: string): string {
  return text.replace(/\[([^[\]]*)\]|[[\]]/gu, (_, content = '') => {
    const symbols = Array.from(content as string);
    if (symbols.length > 3 || symbols.includes('*')) return symbols.join('');
    const choices = [...new Set(symbols)].toSorted();
    if (choices.length <= 1) return choices.join('');
    return choices.length === 2 && choices.every(isStamped) ? `[${choices.join('')}]` : '?';
  });
}

function isStamped(symbol: string): boolean {
  return /^[A-Z0-9\p{Script=Han}]$/u.test(symbol);
}
