import { prepared, type Prepared } from './prepared.js';

/**
 * Rows of one shape that are written in one statement, be it one row or five hundred: a column travels as an array.
 *
 * @param columns each with its type, in the order in which `valuesOf` gives the values of a row
 */
export class RowShape {
  private readonly types: string[];

  constructor(
    private readonly table: string,
    private readonly columns: Readonly<Record<string, string>>,
  ) {
    this.types = Object.values(columns);
  }

  /** `INSERT INTO … SELECT … FROM unnest(…)`, with parameters from `$first` on. */
  insert(first = 1): string {
    const names = Object.keys(this.columns);
    const parameters = this.types.map((type, place) => `$${first + place}::${flat(type)}[]`);
    // Arrays of arrays would be taken apart by unnest: a list travels as its text.
    const picked = this.types.map((type, place) => `c${place}${isList(type) ? `::${type}` : ''}`);
    return `INSERT INTO ${this.table} (${names.join(', ')}) SELECT ${picked.join(', ')}
      FROM unnest(${parameters.join(', ')}) AS rows (${names.map((_, place) => `c${place}`).join(', ')})`;
  }

  /** What the parameters of `insert` are given. */
  valuesOf(rows: unknown[][]): unknown[][] {
    return this.types.map((type, place) =>
      rows.map((row) => (isList(type) ? listText(row[place] as string[] | null) : row[place])),
    );
  }

  prepared(name: string): Prepared {
    return prepared(name, this.insert());
  }
}

const isList = (type: string): boolean => type.endsWith('[]');
const flat = (type: string): string => (isList(type) ? 'text' : type);

/** For lists of ids and codes, which need no quoting. */
function listText(list: string[] | null): string | null {
  return list && `{${list.join(',')}}`;
}
