import type { Miss } from './misses.js';
import { meanOfClasses, percent, timesOurs, worstClass, type Measured } from './tables.js';

/** What must hold up to so many reports; figures of time as ratios of one run, for machines and their load differ. */
interface Bounds {
  reports: number;
  recallAt5: number;
  worstClass: number;
  indexBytesARow: number;
  /** the medians of others in ours, by name; a busy machine brings them nearer to one another */
  timesOurs: Record<string, number>;
}

/** Few reports are found in no time by anyone, and of few questions one is a lot. */
const bounds: Bounds[] = [
  {
    reports: 20_000,
    recallAt5: 0.985,
    worstClass: 0.92,
    indexBytesARow: Infinity,
    timesOurs: {},
  },
  {
    reports: 200_000,
    recallAt5: 0.99,
    worstClass: 0.97,
    indexBytesARow: 800,
    timesOurs: { 'Bike Index’s way': 5, 'pg_trgm %': 5, 'pg_trgm KNN, rescored': 5 },
  },
  {
    reports: 2_000_000,
    recallAt5: 0.98,
    worstClass: 0.94,
    indexBytesARow: 450,
    timesOurs: { 'Bike Index’s way': 20, 'pg_trgm %': 20 },
  },
];
/** how many the index may lose that a scan with the same scorer puts before all others; a single question says nothing */
const lostAtMost = 0.001;
const lostQuestions = 2;

export function faultsOf(run: {
  measured: Measured[];
  misses: Miss[];
  /** misread numbers */
  asked: number;
  reports: number;
}): string[] {
  const { measured, misses, asked, reports } = run;
  const lost = misses.filter((it) => it.because === 'notBrought' || it.because === 'rankedLow');
  const faults =
    lost.length >= lostQuestions && lost.length / asked > lostAtMost
      ? [`the index loses ${lost.length} of ${asked} that a scan tells from all others`]
      : [];
  const bound = bounds.find((it) => reports <= it.reports);
  if (!bound) return faults;
  const [us, ...peers] = measured;
  const meant = us!.answers.filter(({ question }) => question.answer !== undefined);
  const recall = meanOfClasses(meant, 5);
  if (recall < bound.recallAt5) faults.push(`recall@5 is ${percent(recall)} %`);
  const worst = worstClass(meant);
  if (worst < bound.worstClass) faults.push(`the worst class is found ${percent(worst)} %`);
  if (us!.indexBytesARow > bound.indexBytesARow)
    faults.push(`the index takes ${Math.round(us!.indexBytesARow)} bytes a row`);
  for (const { entrant, answers } of peers) {
    const times = timesOurs(us!, answers);
    if (times < (bound.timesOurs[entrant.name] ?? 0))
      faults.push(`${entrant.name} takes ${times.toFixed(1)} times our time only`);
  }
  return faults;
}
