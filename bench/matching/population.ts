import {
  vinCheckDigit,
  type IdentifierKind,
  type VehicleType,
} from '../../src/identifiers/index.js';
import type { Dice } from '../../demo/plan/dice.js';
import { TakenNumbers } from './taken-numbers.js';

export interface Stolen {
  number: string;
  kind: IdentifierKind;
  vehicleType: VehicleType;
  brand: string;
  model: string;
  colour: string;
  district: string;
  /** days after the first of January 2018 */
  day: number;
}

const colours = weights('白色 黑色 红色 蓝色 灰色 绿色 粉色 银色 橙色 黄色');
const districts = weights('魏都区 建安区 长葛市 禹州市 鄢陵县 襄城县');
const vinSymbols = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789');
const letters = Array.from('ABCDEFGHJKLMNPRSTUVWXYZ');
const motorMakers = weights('YD AM TL XR LY JYX BS GT WX QS');
const vinMakers = weights('LWB LC6 LBP LZS LXX LX8 LB7');
/** five makers' shapes */
const bicycleShapes = ['GNxy######', 'WAMxy#####', 'Kxy0#######', 'XDxyz######', 'CN##xy#####'];

/**
 * Vehicles as a city's victims lose them: 55 % e-bikes with a 15-digit code, 15 % known by a motor number, 15 % by a VIN
 * with a valid check digit, 15 % bicycles. Few makers and years, one as common as all after it, and serials that each
 * line counts up: neighbours on the line are neighbours in the number. No number comes twice.
 */
export class Population {
  private readonly taken = new TakenNumbers();
  private readonly codeMakers: (readonly [string, number])[];

  /** @param spread how many times as far each line counts: neighbours are so many times as far apart, as the digits allow */
  constructor(
    private readonly dice: Dice,
    private readonly spread = 1,
  ) {
    const makers = dice.fork('makers');
    this.codeMakers = Array.from(
      { length: 40 },
      (_, rank) => [String(1000 + makers.int(0, 999)), 1 / (rank + 1)] as const,
    );
  }

  next(): Stolen {
    for (;;) {
      const one = this.draw();
      if (this.taken.has(one.number)) continue;
      this.taken.add(one.number);
      return one;
    }
  }

  has(number: string): boolean {
    return this.taken.has(number);
  }

  private draw(): Stolen {
    const share = this.dice.next();
    if (share < 0.55) return this.withAttributes('frame', 'e-bike', ...this.wholeVehicleCode());
    if (share < 0.7) return this.withAttributes('motor', 'e-bike', ...this.motorNumber());
    if (share < 0.85) return this.withAttributes('vin', 'motorcycle', ...this.vin());
    return this.withAttributes('frame', 'bicycle', ...this.bicycleNumber());
  }

  private withAttributes(
    kind: IdentifierKind,
    vehicleType: VehicleType,
    number: string,
    brand: string,
    madeOn = 0,
  ): Stolen {
    return {
      number,
      kind,
      vehicleType,
      brand,
      model: `${brand}${this.dice.int(1, 5)}型`,
      colour: this.dice.weighted(colours),
      district: this.dice.weighted(districts),
      day: this.dice.int(madeOn, 3_000),
    };
  }

  /** Nobody loses it before the year in its code is over. */
  private wholeVehicleCode(): [number: string, brand: string, madeOn: number] {
    const maker = this.dice.weighted(this.codeMakers);
    const year = this.dice.int(16, 25);
    const madeOn = Math.max(0, (year - 17) * 365);
    return [`${maker}2${year}${this.serial(8, 4_000_000)}`, `牌${maker}`, Math.min(madeOn, 2_900)];
  }

  private motorNumber(): [string, string] {
    const maker = this.dice.weighted(motorMakers);
    const month = `${this.dice.int(16, 25)}${String(this.dice.int(1, 12)).padStart(2, '0')}`;
    return [
      `${maker}${this.dice.pick(['10', '12', '60'])}${month}${this.serial(6, 200_000)}`,
      maker,
    ];
  }

  private vin(): [string, string] {
    const maker = this.dice.weighted(vinMakers);
    const descriptor = `PC${this.dice.pick(['A', 'J', 'K'])}${this.dice.int(1, 4)}0`;
    const plant = this.dice.pick(vinSymbols.slice(0, 3));
    const year = this.dice.pick(['G', 'H', 'J', 'K', 'L', 'M', 'N', 'P']);
    const number = `${maker}${descriptor}0${year}${plant}${this.serial(6, 300_000)}`;
    return [withCheckDigit(number), maker];
  }

  private bicycleNumber(): [string, string] {
    const shape = this.dice.pick(bicycleShapes);
    const digits = shape.replaceAll(/[^#]/g, '').length;
    const serial = this.serial(digits, 10 ** (digits - 1) * 3);
    let at = 0;
    const number = shape
      .replaceAll(/[xyz]/g, () => this.dice.pick(letters))
      .replaceAll('#', () => serial.charAt(at++));
    return [number, shape.slice(0, 2)];
  }

  /** Early serials are the commonest: most lines are young or small. */
  private serial(digits: number, capacity: number): string {
    const last = Math.min(10 ** digits, capacity * this.spread);
    const drawn = Math.floor(this.dice.next() ** 2 * last);
    return String(drawn).padStart(digits, '0').slice(-digits);
  }
}

/** A neighbour on the line, a few serials away, that nobody has reported; undefined where the number ends in no serial. */
export function neighbourOf(
  dice: Dice,
  { number }: Stolen,
  reported: Population,
): string | undefined {
  const [, line = '', serial = ''] = /^(.*?)(\d{4,8})$/.exec(number) ?? [];
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const step = dice.int(1, 9) * (dice.chance(0.5) ? 1 : -1);
    const next = Number(serial) + step;
    if (serial === '' || next < 0 || String(next).length > serial.length) continue;
    const neighbour = withCheckDigit(line + String(next).padStart(serial.length, '0'));
    if (!reported.has(neighbour)) return neighbour;
  }
  return undefined;
}

/** Recomputed where it is a VIN. */
function withCheckDigit(number: string): string {
  const digit = number.length === 17 ? vinCheckDigit(number) : null;
  return digit ? number.slice(0, 8) + digit + number.slice(9) : number;
}

function weights(names: string): (readonly [string, number])[] {
  return names.split(' ').map((name, rank) => [name, 1 / (rank + 1)] as const);
}
