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
    timesOurs: { 'Bike Index’s way': 3, 'pg_trgm %': 3 },
  },
  {
    reports: 2_000_000,
    recallAt5: 0.98,
    worstClass: 0.94,
    indexBytesARow: 450,
    timesOurs: { 'Bike Index’s way': 20, 'pg_trgm %': 20 },
  },
];
/** of recall, how far a scan with the same scorer may be above the index; a single question says nothing */
const lostAtMost = 0.001;
const lostQuestions = 2;

export function faultsOf(run: {
  measured: Measured[];
  /** how many of the paired questions a scan answered rightly more than the index */
  lost: number;
  paired: number;
  reports: number;
}): string[] {
  const { measured, lost, paired, reports } = run;
  const faults =
    lost >= lostQuestions && lost / paired > lostAtMost
      ? [`a scan finds ${percent(lost / paired)} points more than the index`]
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
