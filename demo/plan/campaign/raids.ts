import { addDays, xuchangDay } from '../../../src/platform/xuchang-time.js';
import { crews } from '../city/crews.js';
import { stationsOf, type SubBureauCode } from '../city/units.js';
import type { Dice } from '../dice.js';
import { hoursAfter, somewhenOn } from '../moments.js';
import type { PlannedCase } from '../planned.js';
import type { Registry } from '../things/people.js';
import { campaignResults } from './results.js';
import { firstDay, isInCampaign, lastDay } from './window.js';

/** One haul: where, when, how many vehicles, and the case it solves, if it is one. */
export interface Raid {
  bureau: SubBureauCode;
  at: Date;
  vehicles: number;
  caseType: 'criminal' | 'administrative' | 'lost-property' | 'unrelated';
  case?: PlannedCase;
}

/** What the sub-bureaus bring home outside the campaign: 269 vehicles. */
const quotas: [SubBureauCode, number][] = [
  ['weidu', 85],
  ['jianan', 72],
  ['dongcheng', 50],
  ['jingkai', 34],
  ['shifan', 28],
];

const everyday = { administrative: '盗窃电动车治安案', criminal: '系列盗窃车辆案' } as const;

/** The campaign's 35 hauls, each a solved case that both squads share with the stations. */
export function campaignRaids(dice: Dice, registry: Registry): Raid[] {
  return campaignResults.map(({ day, stations, suspects, vehicles }) => {
    const at = somewhenOn(dice, day, 9, 23);
    return {
      bureau: 'weidu',
      at,
      vehicles,
      caseType: 'criminal',
      case: {
        ...caseOf(dice, registry, 'weidu', at, suspects, 'criminal'),
        title: '盗窃电动车案',
        units: ['weidu-three-vehicle', 'weidu-plain-clothes', ...stations],
      },
    };
  });
}

/** The 18 months around it, in which nothing of Weidu's falls into the campaign's 23 days. */
export function everydayRaids(dice: Dice, registry: Registry): Raid[] {
  return quotas.flatMap(([bureau, quota]) => {
    const raids: Raid[] = [];
    for (let left = quota; left > 0; left -= raids.at(-1)!.vehicles) {
      raids.push(everydayRaid(dice, registry, bureau, Math.min(left, dice.int(1, 3))));
    }
    return raids;
  });
}

function everydayRaid(
  dice: Dice,
  registry: Registry,
  bureau: SubBureauCode,
  vehicles: number,
): Raid {
  const at = somewhenOn(dice, someDay(dice, bureau), 8, 23);
  const caseType = dice.weighted([
    ['criminal', 70],
    ['administrative', 17],
    ['lost-property', 8],
    ['unrelated', 5],
  ] as const);
  if (caseType === 'lost-property' || caseType === 'unrelated')
    return { bureau, at, vehicles: 1, caseType };
  const solved = caseOf(dice, registry, bureau, at, dice.int(0, 2), caseType);
  return { bureau, at, vehicles, caseType, case: solved };
}

function someDay(dice: Dice, bureau: SubBureauCode): string {
  for (;;) {
    const day = addDays(firstDay, dice.int(12, 538));
    if (day < addDays(lastDay, -3) && !(bureau === 'weidu' && isInCampaign(day))) return day;
  }
}

/** Written up an hour or two later, in the morning when it was night. Numbers are given when all are in order. */
export function caseOf(
  dice: Dice,
  registry: Registry,
  bureau: SubBureauCode,
  at: Date,
  suspects: number,
  kind: 'criminal' | 'administrative',
): PlannedCase {
  const day = xuchangDay(at);
  const isNight = at >= somewhenOn(dice, day, 20, 20.1);
  const squad = dice.pick(crews[bureau].squads);
  return {
    key: '',
    number: '',
    bureau,
    kind,
    title: everyday[kind],
    units: dice.chance(0.5) ? [squad.unit, dice.pick(stationsOf(bureau))] : [squad.unit],
    day,
    recordedAt: isNight
      ? somewhenOn(dice, addDays(day, 1), 7.8, 8.4)
      : hoursAfter(at, 1 + dice.next()),
    officer: squad.handling,
    suspects: Array.from({ length: suspects }, () => ({ person: registry.person(bureau), kind })),
  };
}

/** Keys and numbers in the order of time: `A4110020022080012`. */
export function numberCases(raids: Raid[], keyLetter: string): Raid[] {
  let serial = 0;
  return raids
    .toSorted((a, b) => a.at.getTime() - b.at.getTime())
    .map((raid) => {
      if (!raid.case) return raid;
      serial += 1;
      const digits = String(serial).padStart(4, '0');
      const number = `A411002${raid.case.day.slice(0, 7).replace('-', '')}${digits}`;
      return { ...raid, case: { ...raid.case, key: `${keyLetter}${digits}`, number } };
    });
}
