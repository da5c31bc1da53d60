import type { VehicleType } from '../../../src/identifiers/index.js';
import { addDays, xuchangInstant } from '../../../src/platform/xuchang-time.js';
import type { SubBureauCode } from '../city/units.js';
import type { Dice } from '../dice.js';
import { makeReport, toldAfter, type Sources } from '../make-report.js';
import { atOffice, daysBetween, earlier, hoursAfter, somewhenOn } from '../moments.js';
import type { PlannedReport } from '../planned.js';
import { firstDay, lastDay } from './window.js';

/** 900 in all: 78 % e-bikes, 9 % motorcycles, 13 % bicycles; a fifth without a usable number, a fifth from the web. */
const byType: [type: VehicleType, usable: number, unusable: number][] = [
  ['e-bike', 590, 112],
  ['motorcycle', 73, 8],
  ['bicycle', 57, 60],
];
const webLeads = 180;

const byBureau: [SubBureauCode, number][] = [
  ['weidu', 36],
  ['jianan', 22],
  ['dongcheng', 18],
  ['jingkai', 13],
  ['shifan', 11],
];

/** The last filings leave the stations a day to accept them in. */
const lastFiling = xuchangInstant(addDays(lastDay, -1), '20:00');

/** More in summer, more each year, until the campaign; far fewer after it. */
function frequencyOf(day: string): number {
  if (day > '2022-09-02') return 3;
  const summer = ['05', '06', '07', '08'].includes(day.slice(5, 7)) ? 1.5 : 1;
  return (day < '2022-01-01' ? 4 : 6) * summer;
}

/** The reports of the 18 months, in the order of the thefts. */
export function planThefts(sources: Sources): PlannedReport[] {
  const { dice } = sources;
  const kinds = dice.shuffled(
    byType.flatMap(([type, usable, unusable]) =>
      Array.from({ length: usable + unusable }, (_, index) => ({
        type,
        hasUsableNumber: index < usable,
      })),
    ),
  );
  const doors = dice.shuffled(kinds.map((_, index) => (index < webLeads ? 'web' : 'staff')));
  const days = daysBetween(firstDay, addDays(lastDay, -2)).map(
    (day) => [day, frequencyOf(day)] as const,
  );
  return kinds
    .map((kind) => ({ ...kind, stolenFrom: stolenOn(dice, dice.weighted(days)) }))
    .toSorted((a, b) => a.stolenFrom.getTime() - b.stolenFrom.getTime())
    .map(({ type, hasUsableNumber, stolenFrom }, index) => {
      const stolenUntil = hoursAfter(stolenFrom, dice.int(2, 22) / 2);
      const filedAt = earlier(toldAfter(dice, stolenUntil), lastFiling);
      const door = doors[index]!;
      const report = makeReport(sources, {
        key: `R${String(index + 1).padStart(4, '0')}`,
        serial: index + 1,
        bureau: dice.weighted(byBureau),
        type,
        hasUsableNumber,
        door,
        stolenFrom,
        stolenUntil,
        filedAt,
        acceptedAt:
          door === 'staff' ? filedAt : atOffice(dice, hoursAfter(filedAt, 0.5 + dice.next() * 12)),
      });
      return { ...report, ...withdrawal(dice, filedAt) };
    });
}

/** Three in five vanish in the evening, the rest overnight or in broad daylight. */
export function stolenOn(dice: Dice, day: string): Date {
  const [from, until] = dice.weighted([
    [[17, 22], 60],
    [[22, 24], 15],
    [[8, 17], 25],
  ] as const);
  return somewhenOn(dice, day, from, until);
}

/** One in a hundred turns up round the corner. */
function withdrawal(dice: Dice, filedAt: Date): Pick<PlannedReport, 'withdrawn'> {
  if (!dice.chance(0.01)) return {};
  const at = atOffice(dice, hoursAfter(filedAt, dice.int(30, 90)));
  return at < xuchangInstant(lastDay, '20:00')
    ? { withdrawn: { at, reason: '车主自行找到，系停错位置' } }
    : {};
}
