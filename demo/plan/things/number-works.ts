import { vinCheckDigit } from '../../../src/identifiers/index.js';
import type { Dice } from '../dice.js';
import type { Maker } from './makers.js';

const plateSymbols = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
const vinSymbols = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';

/**
 * Stamps numbers as makers do: each maker and year counts its serials up in small steps, so that neighbours on the
 * line are neighbours in the number.
 */
export class NumberWorks {
  private readonly lastSerial = new Map<string, number>();
  private readonly plates = new Set<string>();

  /** @param generation 0, 1, …: plans of different generations never stamp the same serial */
  constructor(
    private readonly dice: Dice,
    private readonly generation = 0,
  ) {}

  /** 15 digits: maker 4 · type 1 · year 2 · serial 8. */
  wholeVehicleCode({ code }: Maker, typeDigit: '1' | '2'): string {
    const year = String(
      this.dice.weighted([
        [19, 2],
        [20, 4],
        [21, 5],
        [22, 3],
      ] as const),
    );
    const line = `${code}${typeDigit}${year}`;
    return line + String(this.serial(line, 8_060_000, 60)).padStart(8, '0');
  }

  /** 17 characters with a valid check digit in position 9 (ISO 3779). */
  vin({ code }: Maker): string {
    const descriptor = `PC${this.dice.pick(['A', 'J', 'K'])}${this.dice.int(1, 9)}${this.dice.pick(['0', '1', '3'])}`;
    const year = this.dice.pick(['J', 'K', 'L', 'M', 'N']);
    const line = `${code}${descriptor}`;
    const serial = String(this.serial(line, 4_000, 900)).padStart(6, '0');
    const withoutCheck = `${line}0${year}A${serial}`;
    return `${line}${vinCheckDigit(withoutCheck)}${year}A${serial}`;
  }

  motor({ motor }: Maker): string {
    const month = `${this.dice.int(19, 22)}${String(this.dice.int(1, 12)).padStart(2, '0')}`;
    return `${motor}${month}${String(this.serial(`motor ${motor}`, 20_000, 90)).padStart(5, '0')}`;
  }

  battery(): string {
    return `BT72V20AH${this.dice.int(19, 22)}${this.dice.digits(8)}`;
  }

  /** Free serials of bicycle makers, letters first. */
  bicycleSerial({ code }: Maker): string {
    const letters = Array.from({ length: 2 }, () =>
      this.dice.pick(Array.from(vinSymbols.slice(0, 23))),
    );
    return `${code}${letters.join('')}${String(this.serial(code, 1_000, 700)).padStart(6, '0')}`;
  }

  motorcyclePlate(): string {
    return this.plate(
      () =>
        `豫K${Array.from({ length: 5 }, () => this.dice.pick(Array.from(plateSymbols))).join('')}`,
    );
  }

  eBikePlate(): string {
    return this.plate(() => `许昌${this.dice.digits(6)}`);
  }

  private plate(make: () => string): string {
    for (;;) {
      const plate = make();
      if (this.plates.has(plate)) continue;
      this.plates.add(plate);
      return plate;
    }
  }

  private serial(line: string, first: number, step: number): number {
    const last = this.lastSerial.get(line) ?? first + this.generation * step * 400;
    const next = last + this.dice.int(1, step);
    this.lastSerial.set(line, next);
    return next;
  }
}
