import type { Table } from '../lib/bench-result.js';
import { percentile } from '../lib/percentile.js';
import type { Round } from './round.js';

const median = (values: number[]) => percentile(values, 0.5);

/** The medians of each entrant's rounds; shares are of the first entrant. */
export function throughputTable(results: Map<string, Round[]>): Table {
  const [first] = results.values();
  const bare = median((first ?? []).map((round) => round.perSecond));
  return {
    title: 'Reports a second over HTTP',
    columns: [
      '',
      'reports/s',
      'of bare',
      'reports/s with matching done',
      'p50 ms',
      'p99 ms',
      'CPU µs a report: node',
      'postgres',
      'answered 201',
    ],
    rows: [...results].map(([name, rounds]) => {
      const of = (pick: (round: Round) => number) => median(rounds.map(pick));
      const perSecond = of((round) => round.perSecond);
      return [
        name,
        Math.round(perSecond),
        `${Math.round((perSecond / bare) * 100)} %`,
        Math.round(of((round) => round.perSecondWhenDone)),
        of((round) => round.p50Ms).toFixed(1),
        of((round) => round.p99Ms).toFixed(1),
        micros(of((round) => round.nodeMicros ?? Number.NaN)),
        micros(of((round) => round.postgresMicros ?? Number.NaN)),
        rounds.reduce((sum, round) => sum + round.answered, 0),
      ];
    }),
  };
}

function micros(value: number): string | number {
  return Number.isNaN(value) ? '?' : Math.round(value);
}
