import { identifierCharacters } from '../../identifiers/index.js';
import { extraCost, isSwap, UNREACHED } from './alignment-table.js';
import { READING_COSTS, readingOf } from './reading-costs.js';

/** Three rows of a table and the costs of runs, made once: a search scores a hundred candidates. */
let rows = rowsOf(32);

function rowsOf(width: number) {
  const row = () => new Int32Array(width);
  return { width, twoAbove: row(), above: row(), current: row(), inStampedRun: row() };
}

/**
 * What `alignIdentifiers` says it costs to read one number where the other is stamped, without saying how: three rows
 * instead of a table, for the hundred candidates of which a few are shown. In nats.
 */
export function readingCost(readNumber: string, stampedNumber: string): number {
  const read = identifierCharacters(readNumber);
  const stamped = identifierCharacters(stampedNumber);
  const width = stamped.length + 1;
  if (rows.width < width) rows = rowsOf(width);
  let { twoAbove, above, current } = rows;
  const { inStampedRun } = rows;
  inStampedRun.fill(UNREACHED);

  for (let row = 0; row <= read.length; row++) {
    const one = read[row - 1];
    let inReadRun = UNREACHED;
    for (let column = 0; column < width; column++) {
      const other = stamped[column - 1];
      let best = row === 0 && column === 0 ? 0 : UNREACHED;
      if (one !== undefined && other !== undefined && one !== '*' && other !== '*') {
        best = Math.min(best, above[column - 1]! + readingOf(one, other).cost);
        if (isSwap(read, row, stamped, column)) {
          best = Math.min(best, twoAbove[column - 2]! + READING_COSTS.swapped);
        }
      }
      if (other !== undefined && other !== '*') {
        best = Math.min(best, current[column - 1]! + READING_COSTS.missing);
      }
      if (one !== undefined && one !== '*') {
        best = Math.min(best, above[column]! + extraCost(one, other, stamped[column]));
      }
      if (one === '*') {
        inReadRun = Math.min(
          above[column]! + READING_COSTS.run,
          inReadRun + READING_COSTS.runCharacter,
        );
        best = Math.min(best, inReadRun);
      }
      if (other === '*') {
        const begins = current[column - 1]! + READING_COSTS.run;
        const goesOn = row > 0 ? inStampedRun[column]! + READING_COSTS.runCharacter : UNREACHED;
        inStampedRun[column] = Math.min(begins, goesOn);
        best = Math.min(best, inStampedRun[column]!);
      }
      current[column] = Math.min(best, UNREACHED);
    }
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return above[width - 1]! / 100;
}
