import { NUMBERS_OF_PART } from '../../../../src/identifiers/vehicle-part.js';
import type { Identifier } from '../api/answers.js';
import type { Part } from '../text/part-names.js';

const fields = ['number', 'motor', 'plate', 'battery'] as const;
export type NumberField = (typeof fields)[number];
export const kindOf = {
  number: 'frame',
  motor: 'motor',
  plate: 'plate',
  battery: 'battery',
} as const;

/** Which numbers are asked for: those that it may bear, its own first. */
export function numberFieldsOf(part: Part | undefined): NumberField[] {
  if (!part) return [...fields];
  return fields.filter((field) => NUMBERS_OF_PART[part].includes(kindOf[field]));
}

export interface NumbersSaid extends Record<NumberField, string> {
  /** the first of them was ground off: a fact of its own, not a number that is missing */
  isGroundOff: boolean;
}

export const noNumbers: NumbersSaid = {
  number: '',
  motor: '',
  plate: '',
  battery: '',
  isGroundOff: false,
};

interface Typed {
  kind: (typeof kindOf)[NumberField];
  value?: string;
  state?: 'obliterated';
}

/** What is sent of the numbers that were asked for: what was left empty is left out. */
export function numbersSaid(asked: readonly NumberField[], said: NumbersSaid): Typed[] {
  return asked.flatMap((field): Typed[] => {
    const kind = kindOf[field];
    const value = said[field].trim();
    if (value) return [{ kind, value }];
    return field === asked[0] && said.isGroundOff ? [{ kind, state: 'obliterated' }] : [];
  });
}

/**
 * What it bears, for what it turns out to be. A part that was taken for a vehicle has its one number where a vehicle has
 * another: it is offered as the part's own.
 */
export function numbersOf(identifiers: Identifier[], part: Part | undefined): NumbersSaid {
  const asked = numberFieldsOf(part);
  const valueOf = (kind: string) => identifiers.find((it) => it.kind === kind)?.value ?? '';
  const said = { ...noNumbers };
  for (const field of asked) said[field] = valueOf(kindOf[field]);
  const values = identifiers.flatMap(({ value }) => value ?? []);
  const isElsewhere = asked.every((field) => !said[field]) && values.length === 1;
  if (isElsewhere) said[asked[0]!] = values[0]!;
  return { ...said, isGroundOff: identifiers.some(({ state }) => state === 'obliterated') };
}
