import type { Dice } from '../../demo/plan/dice.js';
import type { Reported } from './entrant.js';
import type { Population, Stolen } from './population.js';

const widest = 20;

/** Reports of vehicles, in columns: ten million of them take 400 MB. */
export class ReportedList {
  private readonly numbers: Buffer;
  private readonly kinds = new Words<Stolen['kind']>();
  private readonly vehicleTypes = new Words<Stolen['vehicleType']>();
  private readonly brands = new Words<string>();
  private readonly models = new Words<string>();
  private readonly colours = new Words<string>();
  private readonly districts = new Words<string>();
  private readonly words: Uint16Array;
  private readonly days: Uint16Array;

  constructor(
    population: Population,
    readonly length: number,
  ) {
    this.numbers = Buffer.alloc(length * widest, ' ');
    this.words = new Uint16Array(length * 6);
    this.days = new Uint16Array(length);
    for (let index = 0; index < length; index++) {
      const it = population.next();
      this.numbers.write(it.number, index * widest, 'latin1');
      this.words.set(
        [
          this.kinds.codeOf(it.kind),
          this.vehicleTypes.codeOf(it.vehicleType),
          this.brands.codeOf(it.brand),
          this.models.codeOf(it.model),
          this.colours.codeOf(it.colour),
          this.districts.codeOf(it.district),
        ],
        index * 6,
      );
      this.days[index] = it.day;
    }
  }

  numberAt(index: number): string {
    return this.numbers.toString('latin1', index * widest, (index + 1) * widest).trimEnd();
  }

  at(index: number): Reported {
    const [kind, vehicleType, brand, model, colour, district] = this.words.subarray(
      index * 6,
      index * 6 + 6,
    );
    return {
      index,
      number: this.numberAt(index),
      kind: this.kinds.of(kind!),
      vehicleType: this.vehicleTypes.of(vehicleType!),
      brand: this.brands.of(brand!),
      model: this.models.of(model!),
      colour: this.colours.of(colour!),
      district: this.districts.of(district!),
      day: this.days[index]!,
    };
  }

  pick(dice: Dice): Reported {
    return this.at(dice.int(0, this.length - 1));
  }

  *[Symbol.iterator](): Iterator<Reported> {
    for (let index = 0; index < this.length; index++) yield this.at(index);
  }
}

/** Each word once. */
class Words<Word extends string> {
  private readonly words: Word[] = [];
  private readonly codes = new Map<Word, number>();

  codeOf(word: Word): number {
    const known = this.codes.get(word);
    if (known !== undefined) return known;
    this.codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }

  of(code: number): Word {
    return this.words[code]!;
  }
}
