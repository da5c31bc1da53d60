import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { costOfPair, READING_COSTS } from '../../src/matching/measured.js';
import type { Found, Reported } from './entrant.js';

const leastIndel = READING_COSTS.missing / 100;

/** The ceiling: every number there is, scored by the same scorer. What it finds and ours doesn't, the index has lost. */
export function scan(reported: Reported[], identifier: string): Found[] {
  const read = normaliseIdentifier(identifier);
  const isWhole = !/[*]/.test(read) && read.length > 12;
  const best: { index: number; cost: number }[] = [];
  for (const { index, number } of reported) {
    const last = best.at(-1);
    // Each character more or fewer costs that much at least: what can't be among the best is not read.
    const atLeast = isWhole ? Math.abs(read.length - number.length) * leastIndel : 0;
    if (best.length === 5 && last && atLeast >= last.cost) continue;
    const cost = costOfPair({ read, reported: number });
    if (best.length === 5 && last && cost >= last.cost) continue;
    best.push({ index, cost });
    best.sort((a, b) => a.cost - b.cost);
    best.length = Math.min(best.length, 5);
  }
  return best;
}
