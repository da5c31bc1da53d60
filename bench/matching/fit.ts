import {
  candidateOf,
  ranked,
  type Candidate,
  type FoundNumber,
  type MatchWeights,
  type Numbered,
  type ReportSubject,
} from '../../src/matching/measured.js';
import type { Said } from './certainty.js';
import { indexOf } from './ours.js';
import type { Question } from './questions.js';

/** A question with everything the engine looked up for it: it can be weighed again and again. */
export interface LookedUp {
  question: Question;
  /** compared in all but their weights */
  candidates: Candidate[];
}

/** Where a weight stands, for moving it. */
type Dial = [
  read: (weights: MatchWeights) => number,
  write: (weights: MatchWeights, value: number) => void,
  step: number,
];

/** Each report has one number here, so that which pair fits best does not depend on the weights; any will do. */
export function compared(
  question: Question,
  normalised: string,
  nearest: [id: string, numbers: FoundNumber[]][],
  reports: Map<string, ReportSubject>,
  weights: MatchWeights,
): Candidate[] {
  const { identifier: _, kind, ...attributes } = question.query;
  const numbers: Numbered[] = [{ kind, normalised }];
  return nearest.map(([id, theirs]) =>
    candidateOf(
      id,
      { ...attributes, numbers },
      { ...reports.get(id)!, numbers: theirs },
      theirs[0]!.around,
      weights,
    ),
  );
}

export function saidOf(looked: LookedUp, weights: MatchWeights): Said {
  const best = ranked(looked.candidates, weights)[0];
  const { answer } = looked.question;
  return {
    probability: best?.likelihood.probability ?? 0,
    isRight: best !== undefined && indexOf(best.subjectId) === answer,
    isReported: answer !== undefined,
  };
}

/** One dial after the other, a step up or down while that makes what is said more likely; then smaller steps. */
export function fitted(
  all: LookedUp[],
  start: MatchWeights,
  rounds: number,
  say: (line: string) => void,
): MatchWeights {
  const weights = structuredClone(start);
  let best = loss(all, weights);
  for (let round = 0; round < rounds; round += 1) {
    for (const [read, write, step] of dials()) {
      for (const direction of [step, -step]) {
        for (;;) {
          const before = read(weights);
          write(weights, before + direction / 2 ** Math.floor(round / 2));
          const next = loss(all, weights) + strangeness(weights, start);
          if (next < best - 1e-6) {
            best = next;
            continue;
          }
          write(weights, before);
          break;
        }
      }
    }
    say(`round ${round + 1}: ${best.toFixed(5)}`);
  }
  return weights;
}

/** What the data say little about stays near where it was. */
function strangeness(weights: MatchWeights, start: MatchWeights): number {
  const squares = dials().map(([read]) => (read(weights) - read(start)) ** 2);
  return squares.reduce((sum, it) => sum + it, 0) * 5e-5;
}

/** Mean surprise at the truth over the candidates of every question. */
function loss(all: LookedUp[], weights: MatchWeights): number {
  let sum = 0;
  let count = 0;
  for (const looked of all) {
    for (const { subjectId, likelihood } of ranked(looked.candidates, weights).slice(0, 3)) {
      const isRight = indexOf(subjectId) === looked.question.answer;
      sum += Math.log1p(Math.exp(isRight ? -likelihood.logOdds : likelihood.logOdds));
      count += 1;
    }
  }
  return sum / count;
}

/**
 * The shares move by factors, the nats by steps. What characters rule out and near colours are set by hand: the questions
 * know neither short numbers nor dusk.
 */
function dials(): Dial[] {
  const share = (name: 'crowd' | 'neighbour' | 'implausible' | 'eachUnreadable' | 'part'): Dial => [
    (weights) => Math.log(weights[name]),
    (weights, value) => (weights[name] = Math.exp(value)),
    1,
  ];
  const evidence = (['vehicleType', 'brand', 'model', 'colour', 'place', 'field'] as const).flatMap(
    (name) =>
      ['agree', 'disagree', 'other'].map((finding): Dial => {
        const tableOf = (weights: MatchWeights) => weights.evidence[name] as Record<string, number>;
        return [
          (weights) => tableOf(weights)[finding] ?? 0,
          (weights, value) => {
            if (!(finding in tableOf(weights))) return;
            // Officers read them: what agrees never speaks against.
            tableOf(weights)[finding] = finding === 'agree' ? Math.max(0, value) : value;
          },
          0.4,
        ];
      }),
  );
  const surroundings = (name: keyof MatchWeights['surroundings']): Dial => [
    (weights) => weights.surroundings[name],
    (weights, value) => (weights.surroundings[name] = value),
    0.2,
  ];
  return [
    [(weights) => weights.caution, (weights, value) => (weights.caution = value), 0.04],
    surroundings('always'),
    surroundings('hundred'),
    surroundings('million'),
    share('crowd'),
    share('neighbour'),
    share('implausible'),
    share('eachUnreadable'),
    share('part'),
    [(weights) => weights.length.atMost, (weights, value) => (weights.length.atMost = value), 1],
    ...evidence,
  ];
}
