/**
 * What a room holds on a person. All of them together are the person's own copy and what an erasure has to look at; a
 * test holds their columns against the database.
 */
export interface Holding {
  /** on the copy, in Chinese */
  readonly title: string;
  /** `table.column` that refer to a person */
  readonly columns: readonly string[];
  /** SQL: what is held on the people `$1`, an `id` and fields by their Chinese names */
  readonly records: string;
  /** fields of `records` that lie sealed with the key of `person_id`, which `records` then answers too */
  readonly sealed?: { readonly table: string; readonly columns: Readonly<Record<string, string>> };
  /** SQL: which of the people `$1` are part of open work and may not be erased, as `person_id` */
  readonly openWork?: string;
  /** the retention class that ends this open work itself, such as a suspect's */
  readonly endedBy?: string;
  /** free text that may hold words of or about the people; an erasure empties it */
  readonly words?: readonly Words[];
  /** SQL: destroys what is sealed for the people `$1`; rows stay, and counts with them */
  readonly erase?: string;
}

/** Free text of one table that speaks of people. */
export interface Words {
  readonly table: string;
  readonly columns: readonly string[];
  /** SQL condition: the rows that speak of the people `$1` */
  readonly of: string;
  /** SQL: what is left of them; null, where it is not said */
  readonly emptied?: string;
}

const catalogue: Holding[] = [];

export function allHoldings(): readonly Holding[] {
  return catalogue;
}

export function defineHolding(holding: Holding): Holding {
  catalogue.push(holding);
  return holding;
}
