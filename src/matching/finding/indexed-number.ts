import { foldIdentifier } from './fold.js';
import { likePattern } from './like-pattern.js';
import { storedKeys } from './probes.js';
import { grams } from './signature.js';

/** Whether anything of a normalised number can be found. */
export function isIndexed(normalised: string): boolean {
  return saysSomething(foldIdentifier(normalised));
}

/** How a normalised number stands in the index; undefined when nothing of it can be found. */
export function indexedNumber(normalised: string) {
  const folded = foldIdentifier(normalised);
  if (!saysSomething(folded)) return undefined;
  const keys = storedKeys(folded);
  // A number with a run, or worn beyond its keys, is looked through: there are few.
  const pattern = folded.includes('*') || keys.length === 0 ? likePattern(folded) : null;
  return { normalised, folded, pattern, signature: keys, parts: [...new Set(grams(folded))] };
}

function saysSomething(folded: string): boolean {
  return /[^?*]/.test(folded);
}
