/** A typed fact: `Details` are ids and plain values for its handlers, never personal data. */
export interface FactType<Details> {
  readonly name: string;
  readonly details?: Details;
}

export interface FactHappened<Details> {
  factId: string;
  subjectId: string;
  unitIds: string[];
  occurredOn: string;
  details: Details;
}

export function defineFact<Details = undefined>(name: string): FactType<Details> {
  return { name };
}
