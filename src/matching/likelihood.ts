import type { Alignment } from './align.js';

/** `certain` ≥ .99, `probable` ≥ .5, `possible` below. An officer decides every one (rule 33). */
export type LikelihoodBand = 'certain' | 'probable' | 'possible';

export type EvidenceName = keyof typeof LIKELIHOOD_WEIGHTS.evidence;

/** What was compared. What one side doesn't know is left out: it says nothing. */
export type Evidence = Readonly<Partial<Record<EvidenceName, 'agree' | 'disagree'>>>;

/**
 * Log-odds, in nats. Set by hand so that, with one rival:
 * - a whole number read right is certain, also without attributes;
 * - one confusable character (4.0) is probable, and certain once brand and colour agree;
 * - a character that looks like another (5.8) stays probable whatever agrees, because in a dense
 *   production batch the neighbour's bicycle exists and has the same brand, model and colour;
 * - a contradiction in the vehicle's type takes an exact number out of certain;
 * - attributes alone stay possible.
 * The engine will replace them by weights calibrated on decisions, under another version.
 */
export const LIKELIHOOD_WEIGHTS = {
  version: 'first-form-1',
  number: { beforeAnyCharacter: -9, eachComparedCharacter: 2, atMost: 7 },
  withoutNumber: -4.5,
  evidence: {
    vehicleType: { agree: 0.2, disagree: -3 },
    brand: { agree: 0.8, disagree: -1.8 },
    colour: { agree: 0.8, disagree: -1 },
    model: { agree: 0.9, disagree: -1.2 },
    place: { agree: 0.5, disagree: -0.3 },
  },
} as const;

export interface Likelihood {
  /** Between 0 and 1. */
  probability: number;
  band: LikelihoodBand;
  /** In nats, before it is bent into a probability. */
  logOdds: number;
}

/**
 * How likely it is that the recovered vehicle is the reported one:
 * what the compared characters are worth − what their differences cost + evidence − ln(rivals).
 * Falls with every cost, contradiction and rival; rises with every agreement.
 *
 * @param alignment of their numbers; null when only attributes were compared
 * @param rivals how many vehicles or reports fit as well, this one included; at least 1
 */
export function likelihood(input: {
  alignment: Alignment | null;
  evidence: Evidence;
  rivals: number;
}): Likelihood {
  const rivals = Math.log(Math.max(1, input.rivals));
  const evidence = weightOfEvidence(input.evidence);
  if (input.alignment === null) {
    return asLikelihood(Math.min(LIKELIHOOD_WEIGHTS.withoutNumber + evidence - rivals, -0.01));
  }
  return asLikelihood(worthOfNumber(input.alignment) - input.alignment.cost + evidence - rivals);
}

export function bandOf(probability: number): LikelihoodBand {
  if (probability >= 0.99) return 'certain';
  return probability >= 0.5 ? 'probable' : 'possible';
}

/** A short number is shared by chance; from eight compared characters on, chance hardly matters. */
function worthOfNumber({ cells }: Alignment): number {
  const compared = cells.filter(
    (cell) => cell.class !== 'unreadable' && cell.read !== null && cell.stamped !== null,
  ).length;
  const { beforeAnyCharacter, eachComparedCharacter, atMost } = LIKELIHOOD_WEIGHTS.number;
  return Math.min(atMost, beforeAnyCharacter + eachComparedCharacter * compared);
}

function weightOfEvidence(evidence: Evidence): number {
  let sum = 0;
  for (const [name, weights] of Object.entries(LIKELIHOOD_WEIGHTS.evidence)) {
    const found = evidence[name as EvidenceName];
    if (found) sum += weights[found];
  }
  return sum;
}

function asLikelihood(logOdds: number): Likelihood {
  const probability = 1 / (1 + Math.exp(-logOdds));
  return { probability, band: bandOf(probability), logOdds };
}
