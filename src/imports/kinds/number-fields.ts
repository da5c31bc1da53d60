import type { IdentifierKind } from '../../identifiers/index.js';

/** Which columns of lists hold numbers of vehicles. */
export const numberFields: Readonly<Record<string, IdentifierKind>> = {
  frameNumber: 'frame',
  motorNumber: 'motor',
  vin: 'vin',
  plate: 'plate',
  batteryNumber: 'battery',
};

export interface NumberKept {
  kind: IdentifierKind;
  value: string | null;
}

/** SQL for the numbers of the row `it`, in their order, as `numbers`. */
export const numbersIn = (table: string, column: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('kind', kind, 'value', value) ORDER BY position), '[]')
    FROM ${table} WHERE ${column} = it.id) AS numbers`;

/** A list has a column for one number of each kind: the first that is known. */
export function numberCells(numbers: NumberKept[]): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(numberFields).map(([field, kind]) => [
      field,
      numbers.find((it) => it.kind === kind && it.value)?.value ?? undefined,
    ]),
  );
}
