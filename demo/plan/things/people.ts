import { citizenIdCheckCharacter, type PersonDetails } from '../../../src/people/index.js';
import { homeAddress } from '../city/places.js';
import type { SubBureauCode } from '../city/units.js';
import type { Dice } from '../dice.js';

const surnames = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
);
const given = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰建国红梅志远思雨浩然子涵欣怡俊熙晓东春燕海波文博雪琴',
);

/** Names that a font, a mask or a column breaks on first. */
const rareNames = ['欧阳娜娜', '𠮷田', '㛃䶮', '司马相如', '阿依古丽·买买提', '夏侯𬸚', '李𬭎'];

/** Someone of the plan; everyone has an ID card, but not everyone gives its number when reporting. */
export interface PlannedPerson extends PersonDetails {
  idNumber: string;
}

/** What tells the people of one registry from those of another: an owner is neither an officer nor a suspect. */
export interface PeopleBlock {
  /** the first seven digits of their mobiles */
  phoneBlock: string;
  /** the first of the order numbers in their citizen IDs */
  firstOrder: number;
}

export const peopleBlocks = {
  campaign: { phoneBlock: '1380374', firstOrder: 1 },
  live: { phoneBlock: '1390374', firstOrder: 301 },
  staff: { phoneBlock: '1370374', firstOrder: 601 },
} as const satisfies Record<string, PeopleBlock>;

/**
 * Makes people who can't exist: born in 1900, with a right check digit, on phones of one block. Nobody comes twice.
 */
export class Registry {
  private serial = 0;
  private readonly phones: string[];
  private readonly firstOrder: number;

  constructor(
    private readonly dice: Dice,
    { phoneBlock, firstOrder }: PeopleBlock,
  ) {
    this.firstOrder = firstOrder;
    this.phones = dice
      .fork('phones')
      .shuffled(
        Array.from(
          { length: 10_000 },
          (_, line) => `${phoneBlock}${String(line).padStart(4, '0')}`,
        ),
      );
  }

  person(bureau: SubBureauCode): PlannedPerson {
    const name = this.name();
    return {
      name,
      phone: this.phones[this.serial]!,
      ...(this.dice.chance(0.6) && { address: homeAddress(this.dice, bureau) }),
      ...(this.dice.chance(0.15) && { email: `owner${this.serial}@example.com` }),
      idNumber: this.idNumber(),
    };
  }

  private name(): string {
    this.serial += 1;
    // Often enough that one turns up on every screen, early enough that tests needn't wait.
    if (this.serial % 40 === 7) return rareNames[Math.floor(this.serial / 40) % rareNames.length]!;
    const length = this.dice.chance(0.7) ? 2 : 1;
    return this.dice.pick(surnames) + Array.from({ length }, () => this.dice.pick(given)).join('');
  }

  /** The serial spread over the days of 1900 and the order numbers of two area codes. */
  private idNumber(): string {
    const area = this.serial % 2 === 0 ? '411002' : '411003';
    const day = new Date(Date.UTC(1900, 0, 1 + (this.serial % 365))).toISOString().slice(0, 10);
    const order = String(this.firstOrder + Math.floor(this.serial / 365)).padStart(3, '0');
    const first17 = `${area}${day.replaceAll('-', '')}${order}`;
    return first17 + citizenIdCheckCharacter(first17);
  }
}
