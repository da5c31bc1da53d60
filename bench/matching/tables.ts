import type { Table } from '../lib/bench-result.js';
import { percentile } from '../lib/percentile.js';
import type { Entrant } from './entrant.js';
import { apart, misreadings } from './misreadings.js';
import { freshDecoy, hardDecoy } from './questions.js';
import { isAmong, type Answered, type UnderLoad } from './run.js';

const sure = 0.99;

export interface Measured {
  entrant: Entrant;
  answers: Answered[];
  load: UnderLoad;
  indexBytesARow: number;
}

export function summaryTable(measured: Measured[]): Table {
  return {
    title: 'Found, fast and small',
    columns: [
      'entrant',
      'recall@1 %',
      'recall@5 %',
      'worst class %',
      'p50 ms',
      'p99 ms',
      'p50, times ours',
      'searches/s, 8 clients',
      'µs of Node a search',
      'of PostgreSQL',
      'index bytes a row',
      'build s',
      'searches',
    ],
    rows: measured.map(({ entrant, answers, load, indexBytesARow }) => {
      const meant = answers.filter(({ question }) => question.answer !== undefined);
      const times = timesOf(meant);
      return [
        entrant.name,
        percent(meanOfClasses(meant, 1)),
        percent(meanOfClasses(meant, 5)),
        percent(worstClass(meant)),
        milliseconds(percentile(times, 0.5)),
        milliseconds(percentile(times, 0.99)),
        timesOurs(measured[0]!, answers).toFixed(1),
        load.perSecond.toFixed(load.perSecond < 10 ? 1 : 0),
        Math.round(load.node),
        Math.round(load.postgres),
        Math.round(indexBytesARow),
        entrant.buildSeconds.toFixed(1),
        answers.length,
      ];
    }),
  };
}

/** The median of another's answers to misread numbers in medians of ours to the same. */
export function timesOurs(us: Measured, answers: Answered[]): number {
  const meant = answers.filter(({ question }) => question.answer !== undefined);
  return percentile(timesOf(meant), 0.5) / percentile(timesOf(paired(us, meant)), 0.5);
}

const timesOf = (answers: Answered[]) => answers.map((it) => it.milliseconds);

/** Our answers to the questions that another has answered. */
function paired({ answers }: Measured, theirs: Answered[]): Answered[] {
  const asked = new Set(theirs.map(({ question }) => question));
  return answers.filter(({ question }) => asked.has(question));
}

export function classTable(measured: Measured[]): Table {
  return {
    title: 'Recall@5 by class of error, %',
    columns: ['class', ...measured.map(({ entrant }) => entrant.name), 'p50 ms of ours'],
    rows: Object.keys(misreadings).map((name) => [
      name,
      ...measured.map(({ answers }) => percent(recall(ofClass(answers, name), 5))),
      milliseconds(percentile(timesOf(ofClass(measured[0]!.answers, name)), 0.5)),
    ]),
  };
}

/** Of vehicles nobody has reported: how many are given a report all the same. */
export function decoyTable(measured: Measured[]): Table {
  return {
    title: 'Vehicles nobody has reported',
    columns: ['entrant', 'decoy', 'something found %', `called certain (≥ ${sure}) %`, 'p50 ms'],
    rows: measured.flatMap(({ entrant, answers }) =>
      [freshDecoy, hardDecoy].map((name) => {
        const decoys = ofClass(answers, name);
        const says = decoys.some(({ found }) => found[0]?.probability !== undefined);
        return [
          entrant.name,
          name,
          percent(share(decoys, ({ found }) => found.length > 0)),
          says
            ? percent(share(decoys, ({ found }) => (found[0]?.probability ?? 0) >= sure))
            : 'does not say',
          milliseconds(percentile(timesOf(decoys), 0.5)),
        ];
      }),
    ),
  };
}

/** The same questions to the index and to a scan with the same scorer. */
export function scanTable(pairs: { ours: Answered; scan: Answered }[]): Table {
  const recallOf = (which: 'ours' | 'scan', first: number) =>
    share(pairs, (it) => isAmong(it[which], first));
  const times = pairs.map((it) => it.scan.milliseconds);
  return {
    title: 'Against a scan of every number with the same scorer, paired',
    columns: ['', 'recall@1 %', 'recall@5 %', 'p50 ms', 'searches'],
    rows: (['ours', 'scan'] as const).map((which) => [
      which,
      percent(recallOf(which, 1)),
      percent(recallOf(which, 5)),
      milliseconds(
        percentile(which === 'scan' ? times : pairs.map((it) => it.ours.milliseconds), 0.5),
      ),
      pairs.length,
    ]),
  };
}

export function meanOfClasses(answers: Answered[], first: number): number {
  const classes = Object.keys(misreadings).map((name) => recall(ofClass(answers, name), first));
  return classes.reduce((sum, it) => sum + it, 0) / classes.length;
}

/** The two that are hard by nature stand apart. */
export function worstClass(answers: Answered[]): number {
  const names = Object.keys(misreadings).filter((name) => !apart.has(name));
  return Math.min(...names.map((name) => recall(ofClass(answers, name), 5)));
}

function ofClass(answers: Answered[], name: string): Answered[] {
  return answers.filter(({ question }) => question.class === name);
}

function recall(answers: Answered[], first: number): number {
  return share(answers, (it) => isAmong(it, first));
}

export function share<T>(list: T[], holds: (it: T) => boolean): number {
  return list.filter(holds).length / list.length;
}

export function percent(value: number): string {
  return (value * 100).toFixed(1);
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 0);
}
