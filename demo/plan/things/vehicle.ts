import type {
  IdentifierKind,
  IdentifierState,
  VehicleType,
} from '../../../src/identifiers/index.js';
import type { Dice } from '../dice.js';
import { colours, makers, type Maker } from './makers.js';
import type { NumberWorks } from './number-works.js';

export interface StampedNumber {
  kind: IdentifierKind;
  value: string;
}

/** A number as somebody tells it: known, or one of the three ways of not knowing. */
export interface ToldNumber {
  kind: IdentifierKind;
  value?: string;
  state?: IdentifierState;
}

/** A vehicle as it left the factory: what is truly stamped on it, whoever reads it later. */
export interface Vehicle {
  type: VehicleType;
  brand: string;
  model: string;
  colour: string;
  numbers: StampedNumber[];
}

export function makeVehicle(dice: Dice, works: NumberWorks, type: VehicleType): Vehicle {
  const maker = dice.weighted(makers[type].map((it) => [it, it.share] as const));
  return {
    type,
    brand: maker.brand,
    model: dice.pick(maker.models),
    colour: dice.pick(colours),
    numbers: stamp[type](dice, works, maker),
  };
}

const stamp: Record<
  VehicleType,
  (dice: Dice, works: NumberWorks, maker: Maker) => StampedNumber[]
> = {
  'e-bike': (dice, works, maker) => [
    { kind: 'frame', value: works.wholeVehicleCode(maker, '2') },
    { kind: 'motor', value: works.motor(maker) },
    ...(dice.chance(0.2) ? [{ kind: 'battery' as const, value: works.battery() }] : []),
    ...(dice.chance(0.4) ? [{ kind: 'plate' as const, value: works.eBikePlate() }] : []),
  ],
  motorcycle: (_, works, maker) => [
    { kind: 'vin', value: works.vin(maker) },
    { kind: 'motor', value: works.motor(maker) },
    { kind: 'plate', value: works.motorcyclePlate() },
  ],
  // Makers with a numeric code follow the national scheme; the others stamp serials of their own.
  bicycle: (_, works, maker) => [
    {
      kind: 'frame',
      value: /^\d/.test(maker.code)
        ? works.wholeVehicleCode(maker, '1')
        : works.bicycleSerial(maker),
    },
  ],
};
