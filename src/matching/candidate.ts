import { alignIdentifiers, type Alignment } from './align.js';
import { foldIdentifier } from './fold.js';
import { sameText } from './same-text.js';
import { likelihood, type Evidence, type Likelihood } from './likelihood.js';
import type { Difference } from './match.entity.js';

/** What one side says of the vehicle apart from its numbers. */
export interface Attributes {
  vehicleType?: string | null;
  brand?: string | null;
  model?: string | null;
  colour?: string | null;
  place?: string | null;
}

export interface NumberPair {
  /** as read on the vehicle, normalised */
  read: string;
  /** as the report has it, normalised */
  reported: string;
}

export interface ScoredPair extends NumberPair, Likelihood {
  alignment: Alignment;
  difference: Difference;
}

/** The best of the number pairs that two subjects share. */
export function scorePair(pairs: NumberPair[], evidence: Evidence, rivals: number): ScoredPair {
  const scored = pairs.map((pair) => {
    const alignment = alignIdentifiers(asPartOf(pair), pair.reported);
    return {
      ...pair,
      alignment,
      difference: differenceOf(pair),
      ...likelihood({ alignment, evidence, rivals }),
    };
  });
  return scored.reduce((best, it) => (it.logOdds > best.logOdds ? it : best));
}

/** What both sides say is compared; what one does not know says nothing. */
export function evidenceOf(one: Attributes, other: Attributes): Evidence {
  const evidence: Record<string, 'agree' | 'disagree'> = {};
  for (const name of ['vehicleType', 'brand', 'model', 'colour', 'place'] as const) {
    const [a, b] = [one[name], other[name]];
    if (a && b) evidence[name] = sameText(a, b) ? 'agree' : 'disagree';
  }
  return evidence;
}

/** A known part of a longer number: what stands around it was never read, which is no slip. */
function asPartOf({ read, reported }: NumberPair): string {
  const isPart = read.length + 2 < reported.length && !/[*?]/.test(read);
  return isPart && foldIdentifier(reported).includes(foldIdentifier(read)) ? `*${read}*` : read;
}

function differenceOf({ read, reported }: NumberPair): Difference {
  if (read === reported) return 'exact';
  return /[*?]/.test(read + reported) || Math.abs(read.length - reported.length) > 2
    ? 'partial'
    : 'near';
}
