import type { Dice } from '../dice.js';
import { readAs } from './readings.js';
import type { StampedNumber, ToldNumber, Vehicle } from './vehicle.js';

/** What a victim can say of the numbers of a vehicle that is gone. At least one of them can be searched for. */
export function toldUsably(dice: Dice, { numbers }: Vehicle): ToldNumber[] {
  const [main, ...others] = numbers;
  const knowsMain = others.length === 0 || dice.chance(0.85);
  const told = others.filter(({ kind }) => dice.chance(kind === 'plate' ? 0.9 : 0.45));
  if (!knowsMain && told.length === 0) told.push(others[0]!);
  const first: ToldNumber = knowsMain
    ? mainAsTold(dice, main!)
    : { kind: main!.kind, state: 'unknown' };
  return [first, ...told.map(({ kind, value }) => ({ kind, value }))];
}

/** One in fifteen has only the end of it, from a photo or a half-torn certificate. */
function mainAsTold(dice: Dice, { kind, value }: StampedNumber): ToldNumber {
  return { kind, value: readAs(dice, value, dice.chance(1 / 15) ? 'tail' : 'exact') };
}

/** Nothing to search for: not known, never had one, or ground off long ago. */
export function toldUnusably(dice: Dice, { type, numbers }: Vehicle): ToldNumber[] {
  const main = numbers[0]!.kind;
  const state = dice.weighted([
    ['unknown', 7],
    ['none', type === 'bicycle' ? 3 : 1],
    ['obliterated', 1],
  ] as const);
  return type === 'e-bike'
    ? [
        { kind: main, state },
        { kind: 'motor', state: 'unknown' },
      ]
    : [{ kind: main, state }];
}
