import { READING_COSTS, readingOf } from './reading-costs.js';

/** How a place of the table is reached most cheaply. */
export const MOVE = { start: 0, pair: 1, swap: 2, missing: 3, extra: 4, readRun: 5, stampedRun: 6 };

/** The cheapest way to every pair of prefixes, costs in hundredths of a nat; rows are `read`'s. */
export interface AlignmentTable {
  width: number;
  moves: Uint8Array;
  /** 1 where a run at this place goes on from the place before, 0 where it begins here. */
  readRunGoesOn: Uint8Array;
  stampedRunGoesOn: Uint8Array;
}

export const UNREACHED = 0x3fffffff;

/**
 * Fills the table row by row. Beside the settled cost of a place there is the cost of being inside a run
 * `*` of either side, since a run is dear to begin and cheap to go on.
 */
export function alignmentTable(read: string[], stamped: string[]): AlignmentTable {
  const width = stamped.length + 1;
  const size = (read.length + 1) * width;
  const settled = new Int32Array(size).fill(UNREACHED);
  const inReadRun = new Int32Array(size).fill(UNREACHED);
  const inStampedRun = new Int32Array(size).fill(UNREACHED);
  const moves = new Uint8Array(size);
  const readRunGoesOn = new Uint8Array(size);
  const stampedRunGoesOn = new Uint8Array(size);
  settled[0] = 0;

  const cost = (costs: Int32Array, place: number) => costs[place] ?? UNREACHED;
  const offer = (place: number, total: number, move: number) => {
    if (total >= cost(settled, place)) return;
    settled[place] = total;
    moves[place] = move;
  };

  for (let place = 1; place < size; place++) {
    const row = Math.floor(place / width);
    const column = place % width;
    const one = row > 0 ? read[row - 1] : undefined;
    const other = column > 0 ? stamped[column - 1] : undefined;
    const [above, before] = [place - width, place - 1];

    if (one !== undefined && other !== undefined && one !== '*' && other !== '*') {
      offer(place, cost(settled, above - 1) + readingOf(one, other).cost, MOVE.pair);
      if (isSwap(read, row, stamped, column)) {
        offer(place, cost(settled, above - width - 2) + READING_COSTS.swapped, MOVE.swap);
      }
    }
    if (other !== undefined && other !== '*') {
      offer(place, cost(settled, before) + READING_COSTS.missing, MOVE.missing);
    }
    if (one !== undefined && one !== '*') {
      offer(place, cost(settled, above) + extraCost(one, other, stamped[column]), MOVE.extra);
    }
    if (one === '*') {
      const begins = cost(settled, above) + READING_COSTS.run;
      const goesOn = column > 0 ? cost(inReadRun, before) + READING_COSTS.runCharacter : UNREACHED;
      readRunGoesOn[place] = goesOn < begins ? 1 : 0;
      inReadRun[place] = Math.min(begins, goesOn);
      offer(place, cost(inReadRun, place), MOVE.readRun);
    }
    if (other === '*') {
      const begins = cost(settled, before) + READING_COSTS.run;
      const goesOn = row > 0 ? cost(inStampedRun, above) + READING_COSTS.runCharacter : UNREACHED;
      stampedRunGoesOn[place] = goesOn < begins ? 1 : 0;
      inStampedRun[place] = Math.min(begins, goesOn);
      offer(place, cost(inStampedRun, place), MOVE.stampedRun);
    }
  }
  return { width, moves, readRunGoesOn, stampedRunGoesOn };
}

/** What an extra character costs: less when it doubles the stamped one before or after it. */
export function extraCost(
  read: string,
  stampedBefore: string | undefined,
  stampedAfter: string | undefined,
): number {
  const isDoubled = read === stampedBefore || read === stampedAfter;
  return isDoubled ? READING_COSTS.doubled : READING_COSTS.extra;
}

/** Whether the last two characters are each other's, the other way round. */
export function isSwap(read: string[], row: number, stamped: string[], column: number): boolean {
  const [first, second] = [read[row - 2], read[row - 1]];
  return (
    row > 1 &&
    column > 1 &&
    first !== second &&
    first === stamped[column - 1] &&
    second === stamped[column - 2] &&
    first !== '?' &&
    second !== '?' &&
    first !== '*'
  );
}
