import type { Band, Difference, Match } from '../match.entity.js';
import { contradictions } from '../weighing/match-weights.js';

/** A kind of match of which a force may say that two officers confirm it. */
export type ReviewedTwice = Band | Difference | 'contradicted' | 'none';

/** Whether two officers confirm this match. */
export function needsTwo(
  { band, difference, parts }: Pick<Match, 'band' | 'difference' | 'parts'>,
  kinds: readonly ReviewedTwice[],
): boolean {
  const isContradicted = parts.some(({ part }) => contradictions.some((it) => it === part));
  return (
    kinds.includes(band) ||
    kinds.includes(difference) ||
    (isContradicted && kinds.includes('contradicted'))
  );
}
