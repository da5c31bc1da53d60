import type { MatchWeights } from './match-weights.js';

/** What is reported around the number that was read, whoever is meant by it. */
export interface Surroundings {
  /** which share of the numbers that differ in their last four characters only are taken, between 0 and 1 */
  density: number;
  /** how many are reported that differ in their last two only, 30 at most */
  hundred: number;
  /** in their last six only */
  million: number;
}

/** none counted is not none */
const someMore = 0.3;

/** They tell something of a number that is wholly read and not the reported one. */
export function tellingSurroundings(
  { read, reported }: { read: string; reported: string },
  around: Surroundings,
): Surroundings | undefined {
  return read === reported || /[*?]/.test(read + reported) ? undefined : around;
}

/**
 * In nats. What stands where numbers are reported is one of them read wrong; where its million is reported and its hundred is
 * not, it is rather a vehicle that nobody reported.
 */
export function weightOfSurroundings(
  { hundred, million }: Surroundings,
  { surroundings }: Pick<MatchWeights, 'surroundings'>,
): number {
  return (
    surroundings.always +
    surroundings.hundred * Math.log(hundred + someMore) +
    surroundings.million * Math.log(million + someMore)
  );
}
