import type { MatchWeights } from './match-weights.js';

type Weights = Omit<MatchWeights, 'version'>;

/**
 * Takes weights from a file: every one that those in force have, a number each, and nothing else.
 * @throws {Error} naming the first that isn't
 */
export function readWeights(given: unknown, inForce: MatchWeights): Weights {
  const { version: _, ...shape } = inForce;
  assertShaped(given, shape, 'weights');
  return given as Weights;
}

function assertShaped(given: unknown, shape: object, path: string): void {
  if (typeof given !== 'object' || given === null) throw new Error(`${path} is missing`);
  const unknown = Object.keys(given).find((name) => !(name in shape));
  if (unknown) throw new Error(`${path}.${unknown} is no weight`);
  for (const [name, expected] of Object.entries(shape)) {
    const value = (given as Record<string, unknown>)[name];
    if (typeof expected === 'object') assertShaped(value, expected as object, `${path}.${name}`);
    else if (!Number.isFinite(value)) throw new Error(`${path}.${name} is no number`);
  }
}
