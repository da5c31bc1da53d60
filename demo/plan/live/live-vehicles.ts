import { makeVehicleRecord } from '../make-vehicle-record.js';
import type { Sources } from '../make-report.js';
import { hoursAfter } from '../moments.js';
import type { PlannedReport, PlannedVehicle } from '../planned.js';
import type { Reading } from '../things/readings.js';
import { makeVehicle } from '../things/vehicle.js';

/** How far a vehicle of these days has come. */
export type Stage = 'provisional' | 'proposed' | 'confirmed' | 'claimed' | 'concluded' | 'approved';

export interface LiveVehicle {
  recoveredHoursAgo: number;
  stage: Stage;
  report?: PlannedReport;
  reading?: Reading;
}

const order: Stage[] = ['provisional', 'proposed', 'confirmed', 'claimed', 'concluded', 'approved'];

/** A vehicle that came in some hours ago, and what has been done about it since. */
export function liveVehicle(
  { dice, works }: Sources,
  now: Date,
  serial: number,
  { recoveredHoursAgo, stage, report, reading = 'exact' }: LiveVehicle,
): PlannedVehicle {
  const recoveredAt = hoursAfter(now, -recoveredHoursAgo);
  const record = makeVehicleRecord(dice, {
    key: `LV${String(serial).padStart(2, '0')}`,
    bureau: 'weidu',
    vehicle: report?.vehicle ?? makeVehicle(dice, works, 'e-bike'),
    recoveredAt,
    reading,
    caseType: 'criminal',
    ...(report && {
      report: report.key,
      outcome: stage === 'proposed' ? 'undecided' : 'confirmed',
    }),
  });
  const { completedAt: _, ...provisional } = record;
  const registeredAt = hoursAfter(recoveredAt, 0.6);
  if (stage === 'provisional') return { ...provisional, registeredAt, isProvisional: true };
  const has = (wanted: Stage) => order.indexOf(stage) >= order.indexOf(wanted);
  const after = (hours: number) => hoursAfter(recoveredAt, hours);
  return {
    ...record,
    registeredAt,
    completedAt: registeredAt,
    isProvisional: false,
    ...(has('confirmed') && { decidedAt: after(3) }),
    ...(has('claimed') && {
      claim: {
        openedAt: after(20),
        ...(has('concluded') && { concludedAt: after(26) }),
        ...(has('approved') && { approvedAt: after(44) }),
        proof: dice.chance(0.75) ? 'strong' : 'two-medium',
      },
    }),
  };
}
