import { contradictionsOf, evidenceOf, type Recovered, type Reported } from './evidence.js';
import { fitOf, fitOfLine, likelihood, type Likelihood, type Weighable } from './likelihood.js';
import type { Evidence, MatchWeights } from './match-weights.js';
import {
  comparedCharacters,
  costOfPair,
  crowdAround,
  neighbourOnLine,
  pairOf,
  type Numbered,
  type NumberPair,
} from './number-pair.js';
import { tellingSurroundings, type Surroundings } from './surroundings.js';

/** A report that may be the vehicle's, with what the two say. */
export interface Candidate {
  subjectId: string;
  pair: NumberPair;
  weighable: Omit<Weighable, 'crowd'>;
  around: Surroundings;
}

export interface RankedCandidate extends Candidate {
  likelihood: Likelihood;
}

const agreesUpTo = 1;
const nearUpTo = 8;

/** Of all numbers of the two the pair that fits best, what the others say, and everything else that can be compared. */
export function candidateOf(
  subjectId: string,
  vehicle: Recovered & { numbers: Numbered[] },
  report: Reported & { numbers: Numbered[] },
  around: Surroundings,
  weights: MatchWeights,
): Candidate {
  const pairs = vehicle.numbers.flatMap((ours) =>
    report.numbers.map((theirs) => {
      const pair = pairOf(ours, theirs);
      const cost = costOfPair(pair);
      const total = cost - (pair.isOtherField ? weights.evidence.field.other : 0);
      return { ours, theirs, pair, cost, total };
    }),
  );
  const best = pairs.reduce((one, other) => (other.total < one.total ? other : one));
  const rest = pairs.filter(({ ours, theirs }) => ours !== best.ours && theirs !== best.theirs);
  const evidence: Evidence = {
    ...(best.pair.isOtherField && { field: 'other' as const }),
    ...secondNumbers(rest),
    ...evidenceOf(vehicle, report),
  };
  const pair = { ...best.pair, cost: best.cost };
  return {
    subjectId,
    pair,
    around,
    weighable: {
      cost: best.cost,
      compared: comparedCharacters(pair),
      evidence,
      contradictions: contradictionsOf(vehicle, report, evidence, pair),
      around: tellingSurroundings(pair, around),
    },
  };
}

/**
 * Best first, of equal ones the one reported last. Reports of the same number are no rivals: the theft was reported twice,
 * or the vehicle stolen twice. That the vehicle is one nobody reported is as likely whichever candidate it is held against.
 */
export function ranked(given: Candidate[], weights: MatchWeights): RankedCandidate[] {
  const candidates = given.toSorted((a, b) => (a.subjectId < b.subjectId ? 1 : -1));
  const crowd = unreported(candidates, weights);
  const fits = new Map<string, number>();
  for (const { pair, weighable } of candidates) {
    const fit = Math.exp(fitOf(weighable, weights));
    fits.set(pair.reported, (fits.get(pair.reported) ?? 0) + fit);
  }
  return candidates
    .map((candidate) => {
      // Added up anew for each: taken from the sum of all, one that fits well would drown the others.
      let rivals = 0;
      for (const [number, fit] of fits) if (number !== candidate.pair.reported) rivals += fit;
      const weighable = { ...candidate.weighable, crowd };
      return { ...candidate, weighable, likelihood: likelihood(weighable, rivals, weights) };
    })
    .toSorted((a, b) => b.likelihood.logOdds - a.likelihood.logOdds);
}

/** What comes from the same line is of the same make. */
function unreported(candidates: Candidate[], weights: MatchWeights): number {
  if (candidates.length === 0) return 0;
  const best = candidates.reduce((one, other) =>
    fitOf(other.weighable, weights) > fitOf(one.weighable, weights) ? other : one,
  );
  const crowd = Math.min(
    ...candidates.map(({ pair, around }) => crowdAround(pair, around.density, weights)),
  );
  if (crowd === 0) return 0;
  const neighbours = new Map(
    candidates.map(({ pair, weighable }) => [
      pair.reported,
      neighbourOnLine(pair, weights) * Math.exp(fitOfLine(weighable, weights)),
    ]),
  );
  const beside = [...neighbours.values()].reduce((sum, it) => sum + it, 0);
  return crowd * Math.exp(fitOfLine(best.weighable, weights)) + beside;
}

/** A second number of the same kind on both: the same, nearly, or another. */
function secondNumbers(
  pairs: { ours: Numbered; theirs: Numbered; cost: number }[],
): Pick<Evidence, 'secondNumber' | 'secondSwappable'> {
  const found: { -readonly [Name in keyof Evidence]: Evidence[Name] } = {};
  for (const { ours, theirs, cost } of pairs.toSorted((a, b) => b.cost - a.cost)) {
    if (!ours.kind || ours.kind !== theirs.kind) continue;
    const isSwappable = ours.kind === 'battery' || ours.kind === 'plate';
    const says = cost <= agreesUpTo ? 'agree' : cost <= nearUpTo ? 'near' : 'disagree';
    found[isSwappable ? 'secondSwappable' : 'secondNumber'] = says;
  }
  return found;
}
