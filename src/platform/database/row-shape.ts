import { binaryColumn, hasBinaryForm } from './binary-array.js';
import { prepared, type Prepared } from './prepared.js';

/**
 * Rows of one shape that are written in one statement, be it one row or five hundred: a column travels as an array.
 *
 * @param columns each with its type, in the order in which `valuesOf` gives the values of a row
 */
export class RowShape {
  private readonly names: string[];
  private readonly types: string[];

  constructor(
    private readonly table: string,
    columns: Readonly<Record<string, string>>,
  ) {
    this.names = Object.keys(columns);
    this.types = Object.values(columns);
  }

  /** `INSERT INTO … SELECT … FROM unnest(…)`, with parameters from `$first` on. */
  insert(first = 1): string {
    return `INSERT INTO ${this.table} (${this.names.join(', ')}) ${this.select(first)}`;
  }

  /** The rows alone, by the names of their columns. */
  select(first = 1): string {
    const parameters = this.types.map((type, place) => `$${first + place}::${sentAs(type)}[]`);
    const columns = this.types.map((type, place) => {
      const name = this.names[place]!;
      return sentAs(type) === type ? name : `${name}::${type}`;
    });
    return `SELECT ${columns.join(', ')} FROM unnest(${parameters.join(', ')}) AS rows (${this.names.join(', ')})`;
  }

  /** What the parameters of `insert` are given. */
  valuesOf(rows: unknown[][]): Buffer[] {
    return this.types.map((type, place) =>
      binaryColumn(sentAs(type), rows, (row) =>
        sentAs(type) === type ? row[place] : textOf(row[place]),
      ),
    );
  }

  prepared(name: string): Prepared {
    return prepared(name, this.insert());
  }
}

/** A type without a binary form travels as its text; lists too, for arrays of arrays would be taken apart by unnest. */
const sentAs = (type: string): string => (hasBinaryForm(type) ? type : 'text');

/** Lists are of numbers, ids and codes, which need no quoting. */
function textOf(value: unknown): string | null {
  if (value == null) return null;
  if (Array.isArray(value)) return `{${value.join(',')}}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
