import type { Reader } from '../read-subjects.js';
import type { Attributes } from '../weighing/evidence.js';
import type { MatchWeights } from '../weighing/match-weights.js';
import { alignPair } from '../weighing/number-pair.js';
import { findDescribed } from './find-described.js';
import { noNumbers, rankedByLikeness } from './likeness.js';
import { withReports } from './with-reports.js';

const theBeginning = new Date(0);

export function saysAnything(said: Attributes): boolean {
  const { vehicleType, brand, model, colour, marks, place } = said;
  return [vehicleType, brand, model, colour, marks, place].some((it) => it?.trim());
}

/** Open reports of all units that look like what somebody has before them now, best first. */
export async function searchByAttributes(
  reader: Reader,
  said: Attributes,
  weights: MatchWeights,
  now: Date,
  limit: number,
) {
  const [alike] = await findDescribed(reader, 'report', [
    { said, onlyWithoutNumber: false, since: theBeginning, until: now, atLeast: 0 },
  ]);
  const candidates = await withReports(reader, alike!);
  return rankedByLikeness({ ...said, recoveredAt: now }, candidates, weights)
    .slice(0, limit)
    .map(({ report: { id, reference, status, numbers }, likelihood }) => ({
      theftReport: { id, reference, status },
      identifier: numbers?.[0]?.normalised ?? '',
      probability: likelihood.probability,
      band: likelihood.band,
      difference: 'attributes' as const,
      alignment: alignPair(noNumbers),
      parts: likelihood.parts,
    }));
}
