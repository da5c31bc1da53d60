import { normaliseIdentifier } from '../../src/identifiers/index.js';
import { costOfPair, foldIdentifier, READING_COSTS } from '../../src/matching/measured.js';
import type { Found } from './entrant.js';
import { codesOf, Slips, slipsAtMost, widest } from './slips.js';
import type { ReportedList } from './reported-list.js';

/** A slip that folding does not forgive; nothing of these is cheaper. */
const leastSlip =
  Math.min(READING_COSTS.missing, READING_COSTS.lookAlike, READING_COSTS.doubled) / 100;

interface Scored {
  index: number;
  cost: number;
}

/**
 * The ceiling: every number there is, scored by the same scorer, unless it has too many slips to be among those wanted.
 * What it finds and ours doesn't, the index has lost. Of numbers with a run only those that fit it are scored.
 */
export class Scan {
  private readonly folded: Uint8Array;
  private readonly lengths: Uint8Array;
  private readonly slips: Uint8Array;

  constructor(private readonly reported: ReportedList) {
    this.folded = new Uint8Array(reported.length * widest);
    this.lengths = new Uint8Array(reported.length);
    this.slips = new Uint8Array(reported.length);
    for (let at = 0; at < reported.length; at++) {
      const codes = codesOf(foldIdentifier(reported.numberAt(at)));
      this.folded.set(codes, at * widest);
      this.lengths[at] = codes.length;
    }
  }

  /** The five that it costs least to have read so; of equal ones the first reported. */
  search(identifier: string): Found[] {
    return this.upTo(
      normaliseIdentifier(identifier),
      (scored) => scored[4]?.cost ?? Infinity,
    ).slice(0, 5);
  }

  /** How many fit what was read better than the right one, and how many as well. */
  placeOf(answer: number, identifier: string): { better: number; equal: number } {
    const read = normaliseIdentifier(identifier);
    const cost = this.costOf(read, answer);
    const scored = this.upTo(read, () => cost + 1e-9);
    return {
      better: scored.filter((it) => it.cost < cost - 1e-9).length,
      equal: scored.filter((it) => Math.abs(it.cost - cost) <= 1e-9).length - 1,
    };
  }

  private costOf(read: string, at: number): number {
    return costOfPair({ read, reported: this.reported.numberAt(at) });
  }

  private upTo(read: string, bound: (scored: Scored[]) => number): Scored[] {
    this.countSlips(foldIdentifier(read));
    const scored: Scored[] = [];
    for (let slips = 0; slips <= slipsAtMost; slips++) {
      scored.sort((a, b) => a.cost - b.cost || a.index - b.index);
      if (slips * leastSlip > bound(scored)) break;
      for (let at = 0; at < this.slips.length; at++) {
        if (this.slips[at] === slips) scored.push({ index: at, cost: this.costOf(read, at) });
      }
    }
    return scored.toSorted((a, b) => a.cost - b.cost || a.index - b.index);
  }

  private countSlips(folded: string): void {
    const slips = new Slips(folded);
    for (let at = 0; at < this.slips.length; at++) {
      this.slips[at] = slips.of(this.folded, at * widest, this.lengths[at]!);
    }
  }
}
