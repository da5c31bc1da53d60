import type { Table } from '../lib/bench-result.js';
import { percentile } from '../lib/percentile.js';
import { listColumns } from './list-of-reports.js';

/** Lists of one round, from the first byte sent until all of it has been compared. */
export interface ImportRound {
  copySeconds: number;
  seconds: number;
  secondsWithMatching: number;
  nodeSeconds: number;
  postgresSeconds: number;
  /** memory of the application before, and when so much of the lists was in */
  mibAt: Record<'start' | '20 %' | '60 %' | '100 %', number>;
  /** what officers waited while the lists came in, and while what they brought was compared */
  p99Ms: number;
  p99AfterwardsMs: number;
  accepted: number;
}

export function importTable(results: ImportRound[], rows: number): Table {
  const of = (pick: (round: ImportRound) => number) => percentile(results.map(pick), 0.5);
  const perSecond = (seconds: number) => Math.round(rows / seconds);
  const cpuMicroseconds = (pick: (round: ImportRound) => number) =>
    Math.round((of(pick) / rows) * 1e6);
  const [copySeconds, seconds] = [of((it) => it.copySeconds), of((it) => it.seconds)];
  const shares = ['start', '20 %', '60 %', '100 %'] as const;
  return {
    title: `${rows} reports in lists (${listColumns.split(',').length} columns), medians of ${results.length}; CPU with matching and officers`,
    columns: [
      '',
      's',
      'rows/s',
      's with matching',
      'CPU µs a row: node',
      'postgres',
      ...shares.map((share) => `MiB at ${share}`),
      'officers’ p99 ms',
      'while matching',
    ],
    rows: [
      [
        'COPY into one table',
        copySeconds.toFixed(2),
        perSecond(copySeconds),
        ...Array.from({ length: 9 }, () => ''),
      ],
      [
        'ours, through POST /imports',
        seconds.toFixed(1),
        perSecond(seconds),
        of((it) => it.secondsWithMatching).toFixed(1),
        cpuMicroseconds((it) => it.nodeSeconds),
        cpuMicroseconds((it) => it.postgresSeconds),
        ...shares.map((share) => Math.round(of((it) => it.mibAt[share]))),
        of((it) => it.p99Ms).toFixed(0),
        of((it) => it.p99AfterwardsMs).toFixed(0),
      ],
    ],
  };
}
