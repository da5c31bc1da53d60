import type { Contradiction, Evidence, EvidenceName, MatchWeights } from './match-weights.js';
import { weightOfSurroundings, type Surroundings } from './surroundings.js';

/** `certain` ≥ .99, `probable` ≥ .5, `possible` below. An officer decides every one (rule 33). */
export type LikelihoodBand = 'certain' | 'probable' | 'possible';

/** What the probability is made of; the parts add up to its log-odds. */
export interface WeighedPart {
  part:
    | 'number'
    | 'length'
    | 'rivals'
    | 'batch'
    | 'caution'
    | 'surroundings'
    | 'marks'
    | EvidenceName
    | Contradiction;
  /** how it came out, where there was something to compare */
  finding?: string;
  /** in nats; what speaks for the pair is above 0 */
  weight: number;
}

export interface Likelihood {
  /** Between 0 and 1. */
  probability: number;
  band: LikelihoodBand;
  /** In nats, before it is bent into a probability. */
  logOdds: number;
  parts: WeighedPart[];
}

/** A pair before its rivals are known. */
export interface Weighable {
  /** of reading one number where the other is stamped, in nats; null when only attributes were compared */
  cost: number | null;
  /** readable characters that stand opposite each other */
  compared: number;
  evidence: Evidence;
  /** whether both have marks in common that words can say */
  marks?: 'agree';
  contradictions: readonly Contradiction[];
  /** what is reported around what was read, where it tells something */
  around?: Surroundings;
  /** how many vehicles that nobody reported may bear what was read, in proportion to this one read right */
  crowd: number;
}

/** How well a pair fits by itself, to be compared with its rivals. */
export function fitOf(
  it: Pick<Weighable, 'cost' | 'evidence' | 'marks' | 'contradictions'>,
  weights: MatchWeights,
): number {
  return -(it.cost ?? 0) + sum(partsOfEvidence(it, weights));
}

/** What the evidence says of any vehicle of the same line, which is of the same make. */
export function fitOfLine(
  { evidence }: Pick<Weighable, 'evidence'>,
  weights: MatchWeights,
): number {
  const { vehicleType, brand, model } = evidence;
  return sum(partsOfEvidence({ evidence: { vehicleType, brand, model } }, weights));
}

/**
 * How likely it is that the recovered vehicle is the reported one:
 * − what the differences of their numbers cost + evidence − ln(chance + rivals + the batch), of which a share is held back,
 * + what is reported around what was read. Falls with every cost, contradiction and rival; rises with every agreement.
 *
 * @param rivals what {@link fitOf} says of reports with other numbers, as a sum of their exponentials
 */
export function likelihood(it: Weighable, rivals: number, weights: MatchWeights): Likelihood {
  const evidence = partsOfEvidence(it, weights);
  if (it.cost === null) return withoutNumbers(evidence, rivals, weights);
  const { beforeAnyCharacter, eachComparedCharacter, atMost } = weights.length;
  const length = Math.min(atMost, beforeAnyCharacter + eachComparedCharacter * it.compared);
  const chance = Math.exp(-length);
  const withRivals = Math.log((chance + rivals) / chance);
  const withBatch = Math.log((chance + rivals + it.crowd) / (chance + rivals));
  const parts: WeighedPart[] = [
    { part: 'number', weight: 0 - it.cost },
    { part: 'length', weight: length },
    { part: 'rivals', weight: 0 - withRivals },
    { part: 'batch', weight: 0 - withBatch },
    ...evidence,
  ];
  parts.push({ part: 'caution', weight: 0 - weights.caution * sum(parts) });
  if (it.around)
    parts.push({ part: 'surroundings', weight: weightOfSurroundings(it.around, weights) });
  return { ...asLikelihood(sum(parts)), parts };
}

/**
 * Where no numbers could be compared: as above, by chance as many vehicles look like this as `withoutNumber` says, and those
 * reports that do are rivals. Never above possible: no weight here is fitted on decisions yet, and many vehicles of one
 * brand and colour are stolen that nobody reports.
 */
function withoutNumbers(
  evidence: WeighedPart[],
  rivals: number,
  weights: MatchWeights,
): Likelihood {
  const chance = Math.exp(-weights.withoutNumber);
  const parts: WeighedPart[] = [
    { part: 'length', weight: weights.withoutNumber },
    { part: 'rivals', weight: 0 - Math.log((chance + rivals) / chance) },
    ...evidence,
  ];
  const logOdds = Math.min(sum(parts), -0.01);
  return { ...asLikelihood(logOdds), parts: addedUpTo(logOdds, parts) };
}

export function bandOf(probability: number): LikelihoodBand {
  if (probability >= 0.99) return 'certain';
  return probability >= 0.5 ? 'probable' : 'possible';
}

function partsOfEvidence(
  { evidence, marks, contradictions = [] }: Partial<Weighable> & Pick<Weighable, 'evidence'>,
  weights: MatchWeights,
): WeighedPart[] {
  const found = Object.entries(evidence).flatMap(([name, finding]) => {
    if (!finding) return [];
    const table: Readonly<Record<string, number>> = weights.evidence[name as EvidenceName];
    return [{ part: name as EvidenceName, finding, weight: table[finding] ?? 0 }];
  });
  const against = contradictions.map((name) => ({
    part: name,
    weight: weights.contradiction[name],
  }));
  // A sticker or a basket is moved as a battery is: it weighs as one that nearly agrees.
  const ofMarks = { part: 'marks', finding: marks, weight: weights.evidence.secondSwappable.near };
  return [...against, ...found, ...(marks ? [ofMarks as WeighedPart] : [])];
}

/** What is never more than possible gives the rest to its first part. */
function addedUpTo(logOdds: number, [first, ...rest]: WeighedPart[]): WeighedPart[] {
  return [{ ...first!, weight: logOdds - sum(rest) }, ...rest];
}

function sum(parts: WeighedPart[]): number {
  return parts.reduce((total, { weight }) => total + weight, 0);
}

function asLikelihood(logOdds: number) {
  const probability = 1 / (1 + Math.exp(-logOdds));
  return { probability, band: bandOf(probability), logOdds };
}
