import { alternativesOf, identifierCharacters } from '../../identifiers/index.js';

/** Each class is read for one another in worn, dirty or hurried numbers; the first stands for all. */
const CLASSES = ['0OQD', '1IL', '5S', '8B', '2Z', '6G', 'UV'];

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap((members) =>
    members.split('').map((member): [string, string] => [member, members.charAt(0)]),
  ),
);

const PLAIN = /^[A-Z0-9]*$/;
const CONFUSABLE = new RegExp(`[${CLASSES.join('')}]`, 'g');

/**
 * A normalised identifier folded for retrieval only, never for scoring or showing: different bicycles
 * fold to one string. Keeps A–Z, 0–9, `?` and `*`, each character of a confusable class becoming the
 * class's first. `[8B]` becomes that too when both are of one class, else `?`.
 *
 * Chinese letters go: a plate's province is nearly always 豫 and says little, the rest of the plate finds
 * it, and a label typed with a number (车架号LX…) must not keep it from being found. Idempotent; ''
 * stays '' and must match nothing.
 */
export function foldIdentifier(normalised: string): string {
  if (PLAIN.test(normalised)) return normalised.replace(CONFUSABLE, foldSymbol);
  return identifierCharacters(normalised).map(foldCharacter).join('').replace(/\*+/g, '*');
}

/** The class a single character belongs to: itself when it has no mates, '' when folding drops it. */
export function foldCharacter(character: string): string {
  const [one = '', other = one] = alternativesOf(character).map(foldSymbol);
  return one === other ? one : '?';
}

function foldSymbol(symbol: string): string {
  return CLASS_OF.get(symbol) ?? (/^[A-Z0-9?*]$/.test(symbol) ? symbol : '');
}
