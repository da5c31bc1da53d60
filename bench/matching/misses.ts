import type { Table } from '../lib/bench-result.js';
import type { Entrant } from './entrant.js';
import { misreadings } from './misreadings.js';
import { isAmong, type Answered } from './run.js';
import type { Scan } from './scan.js';
import { percent } from './tables.js';

const shown = 5;

const reasons = {
  equal: 'five others are equal in all that can be told',
  better: 'five others fit as well or better',
  notBrought: 'not brought by the index',
  rankedLow: 'ranked too low',
  notLookedAt: 'no time to see why',
} as const;
type Reason = keyof typeof reasons;

export interface Miss {
  answered: Answered;
  because: Reason;
}

/** Why the right one was not among the five, for the questions that ours missed, as many as there is time for. */
export async function missesOf(
  answers: Answered[],
  us: Entrant,
  scan: Scan,
  seconds: number,
): Promise<Miss[]> {
  const end = performance.now() + seconds * 1_000;
  const misses: Miss[] = [];
  for (const answered of answers) {
    if (answered.question.answer === undefined || isAmong(answered, shown)) continue;
    const because =
      performance.now() > end ? 'notLookedAt' : await whyMissed(answered.question, us, scan);
    misses.push({ answered, because });
  }
  return misses;
}

async function whyMissed(
  { answer, query }: Answered['question'],
  us: Entrant,
  scan: Scan,
): Promise<Reason> {
  const { better, equal } = scan.placeOf(answer!, query.identifier!);
  if (better + equal >= shown) return better === 0 ? 'equal' : 'better';
  const brought = await us.search(query, Infinity);
  return brought.some(({ index }) => index === answer) ? 'rankedLow' : 'notBrought';
}

/**
 * Recall of what can be told: without those of which five others fit what was read as well or better, which nobody can find
 * by the number alone. As many as there was time to look at; those that were not count as missed.
 */
export function recallOfTellable(asked: number, misses: Miss[]): number {
  const untellable = misses.filter(({ because }) => because === 'equal' || because === 'better');
  return (asked - misses.length) / (asked - untellable.length);
}

export function missesTable(asked: number, misses: Miss[]): Table {
  const names = Object.keys(misreadings).filter((name) =>
    misses.some(({ answered }) => answered.question.class === name),
  );
  return {
    title: `Why ours missed: every question that it missed, against a scan of every number; of what can be told, ${percent(recallOfTellable(asked, misses))} % are found`,
    columns: ['class', ...Object.values(reasons)],
    rows: names.map((name) => [
      name,
      ...Object.keys(reasons).map(
        (reason) =>
          misses.filter(
            ({ answered, because }) => answered.question.class === name && because === reason,
          ).length,
      ),
    ]),
  };
}
