import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { costOfPair, foldIdentifier, READING_COSTS } from '../../src/matching/measured.js';
import type { Found, Reported } from './entrant.js';

const symbols = Array.from('0123456789ACEFHJKMNPRTUWXY');
/** A symbol that the other lacks was read for another class, missed or read in addition: nothing of these is cheaper. */
const leastDifference =
  Math.min(READING_COSTS.missing, READING_COSTS.lookAlike, READING_COSTS.doubled) / 100;

/** The ceiling: every number there is, scored by the same scorer. What it finds and ours doesn't, the index has lost. */
export class Scan {
  private readonly folded: string[];
  /** how often each symbol comes in each number */
  private readonly bags: Uint8Array;

  constructor(private readonly reported: Reported[]) {
    this.folded = reported.map(({ number }) => foldIdentifier(number));
    this.bags = new Uint8Array(reported.length * symbols.length);
    this.folded.forEach((folded, at) => this.bags.set(bagOf(folded), at * symbols.length));
  }

  search(identifier: string): Found[] {
    const read = normaliseIdentifier(identifier);
    const folded = foldIdentifier(read);
    const best: { index: number; cost: number }[] = [];
    for (const [atLeast, places] of this.byCostAtLeast(folded).entries()) {
      // What can't be among the best is not aligned.
      if (best.length === 5 && atLeast * leastDifference >= best[4]!.cost) break;
      for (const at of places) {
        const cost = costOfPair({ read, reported: this.reported[at]!.number });
        if (best.length === 5 && cost >= best[4]!.cost) continue;
        best.push({ index: this.reported[at]!.index, cost });
        best.sort((a, b) => a.cost - b.cost);
        best.length = Math.min(best.length, 5);
      }
    }
    return best;
  }

  /** The places of all numbers by how many symbols must differ at least; a part of a number may lack any. */
  private byCostAtLeast(folded: string): number[][] {
    const bag = bagOf(folded);
    const unreadable = folded.replaceAll(/[^?]/g, '').length;
    const isRun = folded.includes('*');
    const by: number[][] = Array.from({ length: 100 }, () => []);
    for (let at = 0; at < this.folded.length; at++) {
      const least = this.leastDifferences(at, bag, unreadable);
      by[isRun || this.folded[at]!.includes(folded) ? 0 : least]!.push(at);
    }
    return by;
  }

  private leastDifferences(at: number, bag: Uint8Array, unreadable: number): number {
    let more = 0;
    let fewer = 0;
    const start = at * symbols.length;
    for (let symbol = 0; symbol < symbols.length; symbol++) {
      const difference = bag[symbol]! - this.bags[start + symbol]!;
      if (difference > 0) more += difference;
      else fewer -= difference;
    }
    return Math.max(more, fewer - unreadable);
  }
}

function bagOf(folded: string): Uint8Array {
  const bag = new Uint8Array(symbols.length);
  for (const symbol of folded) {
    const at = symbols.indexOf(symbol);
    if (at >= 0) bag[at]! += 1;
  }
  return bag;
}
