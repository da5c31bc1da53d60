import type { Dice } from '../dice.js';
import type { Sources } from '../make-report.js';
import { makeVehicleRecord, readingFor, type Find } from '../make-vehicle-record.js';
import { atOffice, hoursAfter, later } from '../moments.js';
import type { PlannedClaim, PlannedReport, PlannedVehicle } from '../planned.js';
import { makers } from '../things/makers.js';
import { readAs } from '../things/readings.js';
import { makeVehicle, type Vehicle } from '../things/vehicle.js';
import type { Raid } from './raids.js';
import { isInCampaign } from './window.js';

/** Reported with a number; reported, but the number is gone; reported by nobody; alike to somebody else's. */
type Origin = 'reported' | 'number-gone' | 'unreported' | 'decoy';

const campaignOrigins: [Origin, number][] = [
  ['reported', 26],
  ['unreported', 5],
];
const everydayOrigins: [Origin, number][] = [
  ['reported', 150],
  ['number-gone', 20],
  ['unreported', 93],
  ['decoy', 6],
];

const hourMs = 3_600_000;

/** Fills the hauls with vehicles: mostly of people who reported, each report at most once. */
export class Finds {
  private readonly taken = new Set<string>();

  constructor(
    private readonly sources: Sources,
    private readonly reports: readonly PlannedReport[],
  ) {}

  plan(raids: readonly Raid[]): PlannedVehicle[] {
    const { dice } = this.sources;
    const campaign = deck(dice, campaignOrigins);
    const everyday = deck(dice, everydayOrigins);
    const finds = raids.flatMap((raid) => {
      const isCampaign = raid.bureau === 'weidu' && raid.case && isInCampaign(raid.case.day);
      return Array.from({ length: raid.vehicles }, () => ({ raid, isCampaign }));
    });
    return finds.map(({ raid, isCampaign }, index) => {
      const origin = (isCampaign ? campaign : everyday).pop()!;
      return this.find(`V${String(index + 1).padStart(3, '0')}`, raid, origin, Boolean(isCampaign));
    });
  }

  private find(key: string, raid: Raid, origin: Origin, isCampaign: boolean): PlannedVehicle {
    const { dice, works } = this.sources;
    const report = origin === 'unreported' ? undefined : this.take(raid, origin, isCampaign);
    const common = {
      key,
      bureau: raid.bureau,
      recoveredAt: raid.at,
      caseType: raid.caseType,
      ...(raid.case && { case: raid.case }),
    };
    if (!report) {
      const type = isCampaign
        ? 'e-bike'
        : dice.weighted([
            ['e-bike', 78],
            ['motorcycle', 9],
            ['bicycle', 13],
          ] as const);
      return makeVehicleRecord(dice, {
        ...common,
        vehicle: makeVehicle(dice, works, type),
        reading: readingFor(dice),
      });
    }
    if (origin === 'number-gone') {
      return makeVehicleRecord(dice, {
        ...common,
        vehicle: report.vehicle,
        reading: 'gone',
        report: report.key,
        outcome: 'undecided',
      });
    }
    if (origin === 'decoy') return this.decoy(common, report);
    const reading = isCampaign
      ? dice.weighted([
          ['exact', 3],
          ['confusable', 1],
        ] as const)
      : readingFor(dice);
    const record = makeVehicleRecord(dice, {
      ...common,
      vehicle: report.vehicle,
      reading,
      report: report.key,
      outcome: reading === 'look-alike' ? 'undecided' : 'confirmed',
    });
    return withDecision(dice, withCommonNumber(record, report), report);
  }

  /** Another vehicle whose number folds to the same: brand and colour contradict, and the officer says no. */
  private decoy(common: Omit<Find, 'vehicle' | 'reading'>, report: PlannedReport): PlannedVehicle {
    const { dice } = this.sources;
    const { type, numbers, brand } = report.vehicle;
    const other = dice.pick(makers[type].filter((it) => it.brand !== brand));
    const value = readAs(dice, numbers[0]!.value, 'confusable');
    const vehicle: Vehicle = {
      type,
      brand: other.brand,
      model: other.models[0]!,
      colour: '紫色',
      numbers: [{ kind: numbers[0]!.kind, value }],
    };
    const record = makeVehicleRecord(dice, {
      ...common,
      vehicle,
      reading: 'exact',
      report: report.key,
      outcome: 'rejected',
    });
    return { ...record, decidedAt: decidedAt(dice, record, report) };
  }

  /** A report that nobody took, told before the vehicle turned up, and not too long ago. */
  private take(raid: Raid, origin: Origin, isCampaign: boolean): PlannedReport | undefined {
    const { dice } = this.sources;
    const isNear = dice.chance(0.85) || isCampaign;
    const candidates = this.reports.filter((it) => {
      const ageHours = (raid.at.getTime() - (it.acceptedAt?.getTime() ?? Infinity)) / hourMs;
      return (
        !this.taken.has(it.key) &&
        !it.withdrawn &&
        ageHours > 3 &&
        ageHours < 24 * 120 &&
        (!isNear || it.bureau === raid.bureau) &&
        (origin === 'number-gone' || it.hasUsableNumber) &&
        (!isCampaign ||
          (it.vehicle.type === 'e-bike' && it.told[0]!.value === it.vehicle.numbers[0]!.value)) &&
        (origin !== 'decoy' || it.vehicle.type !== 'motorcycle')
      );
    });
    if (candidates.length === 0) return undefined;
    const report = dice.pick(candidates);
    this.taken.add(report.key);
    return report;
  }
}

function deck(dice: Dice, counts: [Origin, number][]): Origin[] {
  return dice.shuffled(
    counts.flatMap(([origin, count]) => Array.from({ length: count }, () => origin)),
  );
}

/** Where the victim didn't know the main number, what they did know is still on the vehicle. */
function withCommonNumber(record: PlannedVehicle, report: PlannedReport): PlannedVehicle {
  if (report.told[0]!.value) return record;
  const known = report.told.find((it) => it.value)!;
  if (record.seen.some((it) => it.kind === known.kind)) return record;
  return { ...record, seen: [...record.seen, { kind: known.kind, value: known.value! }] };
}

export function decidedAt(dice: Dice, record: PlannedVehicle, report: PlannedReport): Date {
  return atOffice(
    dice,
    hoursAfter(later(record.completedAt!, report.acceptedAt!), 0.5 + dice.next() * 6),
  );
}

function withDecision(dice: Dice, record: PlannedVehicle, report: PlannedReport): PlannedVehicle {
  const decided = decidedAt(dice, record, report);
  if (record.outcome !== 'confirmed') return record;
  return { ...record, decidedAt: decided, claim: claimAfter(dice, decided) };
}

/** The owner is told, comes by the next day, and the squad concludes. */
export function claimAfter(dice: Dice, confirmedAt: Date): PlannedClaim {
  const openedAt = atOffice(dice, hoursAfter(confirmedAt, 4 + dice.next() * 16));
  return {
    openedAt,
    concludedAt: atOffice(dice, hoursAfter(openedAt, 1 + dice.next() * 9)),
    proof: dice.chance(0.75) ? 'strong' : 'two-medium',
  };
}
