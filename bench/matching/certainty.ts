import type { Table } from '../lib/bench-result.js';
import { percent, share } from './tables.js';

/** The best candidate of a question: how sure we are of it, and whether it is right. */
export interface Said {
  probability: number;
  isRight: boolean;
  /** whether the vehicle has been reported at all */
  isReported: boolean;
}

const edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99, 1];

/** Expected calibration error over ten equal bins: how far, on average, what is said is from what is. */
export function calibrationError(all: Said[]): number {
  const bins = Array.from({ length: 10 }, (_, bin) =>
    all.filter(({ probability }) => Math.min(9, Math.floor(probability * 10)) === bin),
  );
  return bins
    .filter((bin) => bin.length > 0)
    .reduce(
      (sum, bin) => sum + (Math.abs(meanSaid(bin) - shareRight(bin)) * bin.length) / all.length,
      0,
    );
}

/** Of what is called so sure, how much is right; of the vehicles reported, how many are called so and are. */
export function precisionAndRecall(all: Said[], from: number, below = Infinity) {
  const called = all.filter(({ probability }) => probability >= from && probability < below);
  const right = called.filter((it) => it.isRight).length;
  return {
    called: called.length,
    precision: right / called.length,
    recall: right / all.filter((it) => it.isReported).length,
  };
}

export function bandTable(sets: [name: string, all: Said[]][]): Table {
  return {
    title: 'Bands: how sure, how right',
    columns: [
      'questions',
      'certain: precision',
      'recall',
      'probable: precision',
      'calibration error',
      'count',
    ],
    rows: sets.map(([name, all]) => {
      const certain = precisionAndRecall(all, 0.99);
      const probable = precisionAndRecall(all, 0.5, 0.99);
      return [
        name,
        certain.precision.toFixed(4),
        certain.recall.toFixed(3),
        probable.precision.toFixed(3),
        calibrationError(all).toFixed(4),
        all.length,
      ];
    }),
  };
}

export function reliabilityTable(name: string, all: Said[]): Table {
  const bins = edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1]!;
    return [
      from,
      to,
      all.filter(({ probability: p }) => p >= from && (p < to || to === 1)),
    ] as const;
  });
  return {
    title: `Reliability, ${name}: what is said against what is, best candidate of each question`,
    columns: ['said', 'mean said %', 'right %', 'count'],
    rows: bins.map(([from, to, bin]) => [
      `${from}–${to}`,
      bin.length ? percent(meanSaid(bin)) : '',
      bin.length ? percent(shareRight(bin)) : '',
      bin.length,
    ]),
  };
}

function meanSaid(all: Said[]): number {
  return all.reduce((sum, { probability }) => sum + probability, 0) / all.length;
}

function shareRight(all: Said[]): number {
  return share(all, ({ isRight }) => isRight);
}
