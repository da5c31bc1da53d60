import { identifierCharacters } from '../../identifiers/index.js';
import { alignmentTable, extraCost, MOVE, type AlignmentTable } from './alignment-table.js';
import { READING_COSTS, readingOf, type CharacterClass } from './reading-costs.js';

/** One column of two numbers laid side by side. */
export interface AlignmentCell {
  class: CharacterClass;
  /** As read, `?`, `*` and `[8B]` included; null where the reading lacks the character. */
  read: string | null;
  /** As stamped; null where the reading has one more. */
  stamped: string | null;
  /** In nats. */
  cost: number;
}

export interface Alignment {
  /** In nats: the sum of the cells' costs, in their order. 0 when nothing speaks against it. */
  cost: number;
  cells: AlignmentCell[];
}

/**
 * The cheapest explanation of how `stamped` came to be read as `read`, character by character; both
 * normalised and unfolded. Either may hold `?`, `*` and `[8B]`: a victim's number is as worn as a
 * vehicle's. A run `*` has one cell for each character it covers, or one with nothing opposite.
 *
 * Takes time and memory in the product of the lengths: bound what strangers send. A number known in part
 * only is aligned as `*` and the part, else each absent character counts as missed.
 */
export function alignIdentifiers(read: string, stamped: string): Alignment {
  const readCharacters = identifierCharacters(read);
  const stampedCharacters = identifierCharacters(stamped);
  const table = alignmentTable(readCharacters, stampedCharacters);
  const cells = traceBack(table, readCharacters, stampedCharacters);
  return { cost: cells.reduce((sum, cell) => sum + cell.cost, 0), cells };
}

/** Walks the table from its end to its start and lays the cells out in reading order. */
function traceBack(table: AlignmentTable, read: string[], stamped: string[]): AlignmentCell[] {
  const cells: AlignmentCell[] = [];
  let row = read.length;
  let column = stamped.length;
  const place = () => row * table.width + column;
  const add = (type: CharacterClass, one: string | null, other: string | null, cost: number) =>
    cells.push({ class: type, read: one, stamped: other, cost: cost / 100 });

  while (row > 0 || column > 0) {
    const one = read[row - 1] ?? '';
    const other = stamped[column - 1] ?? '';
    switch (table.moves[place()]) {
      case MOVE.pair: {
        const reading = readingOf(one, other);
        add(reading.class, one, other, reading.cost);
        row--;
        column--;
        break;
      }
      case MOVE.swap:
        add('swapped', one, other, READING_COSTS.swapped / 2);
        add('swapped', other, one, READING_COSTS.swapped / 2);
        row -= 2;
        column -= 2;
        break;
      case MOVE.missing:
        add('missing', null, other, READING_COSTS.missing);
        column--;
        break;
      case MOVE.extra:
        add('extra', one, null, extraCost(one, stamped[column - 1], stamped[column]));
        row--;
        break;
      case MOVE.readRun: {
        const end = column;
        while (table.readRunGoesOn[place()]) column--;
        for (let at = end; at > column; at--) {
          add('unreadable', '*', stamped[at - 1] ?? null, runCost(at - 1 === column));
        }
        if (end === column) add('unreadable', '*', null, READING_COSTS.run);
        row--;
        break;
      }
      default: {
        const end = row;
        while (table.stampedRunGoesOn[place()]) row--;
        for (let at = end; at > row; at--) {
          add('unreadable', read[at - 1] ?? null, '*', runCost(at - 1 === row));
        }
        if (end === row) add('unreadable', null, '*', READING_COSTS.run);
        column--;
      }
    }
  }
  return cells.toReversed();
}

/** The first character a run covers also bears the run's own cost. */
function runCost(isFirst: boolean): number {
  return READING_COSTS.runCharacter + (isFirst ? READING_COSTS.run : 0);
}
