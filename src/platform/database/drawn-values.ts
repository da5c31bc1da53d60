import { isUniqueViolation } from './unique-violation.js';

const drawn = new Set<string>();

/**
 * Names the unique constraint of a value that is drawn at random: when the value drawn is taken, the transaction runs
 * again and draws another. Where the value was given (a reference its victim knows already) that changes nothing, and the
 * refusal stands.
 */
export function drawnAtRandom(constraint: string): string {
  drawn.add(constraint);
  return constraint;
}

export function drawnValueIsTaken(error: unknown): boolean {
  return [...drawn].some((constraint) => isUniqueViolation(error, constraint));
}
