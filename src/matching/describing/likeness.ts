import {
  contradictionsOf,
  evidenceOf,
  type Recovered,
  type Reported,
} from '../weighing/evidence.js';
import { fitOf, likelihood, type Likelihood, type Weighable } from '../weighing/likelihood.js';
import type { MatchWeights } from '../weighing/match-weights.js';
import { sharePlace } from './share-place.js';

/** Two numbers that were never compared. */
export const noNumbers = { read: '', reported: '' };

export interface Alike<Report> {
  report: Report;
  sharesMarks: boolean;
  /** how many reports like this there are, itself included: not all are compared */
  standsFor: number;
}

/** How alike a vehicle and each of these reports are without their numbers, the likeliest first; they are each other's rivals. */
export function rankedByLikeness<Report extends Reported & { id: string }>(
  vehicle: Recovered,
  candidates: Alike<Report>[],
  weights: MatchWeights,
): { report: Report; likelihood: Likelihood }[] {
  const fits = candidates.map((it) => {
    const weighable = compared(vehicle, it);
    return { ...it, weighable, fit: Math.exp(fitOf(weighable, weights)) };
  });
  const all = fits.reduce((sum, { fit, standsFor }) => sum + fit * standsFor, 0);
  return fits
    .toSorted((a, b) => b.fit - a.fit || (a.report.id < b.report.id ? 1 : -1))
    .map(({ report, weighable, fit }) => ({
      report,
      likelihood: likelihood(weighable, Math.max(0, all - fit), weights),
    }));
}

function compared(vehicle: Recovered, { report, sharesMarks }: Alike<Reported>): Weighable {
  const found = evidenceOf(vehicle, report);
  const isNearby = !found.place && sharePlace(vehicle.place, report.place);
  const evidence = { ...found, ...(isNearby && { place: 'agree' as const }) };
  return {
    cost: null,
    compared: 0,
    crowd: 0,
    evidence,
    ...(sharesMarks && { marks: 'agree' as const }),
    contradictions: contradictionsOf(vehicle, report, evidence, { ...noNumbers, cost: Infinity }),
  };
}
