import type { VehicleType } from '../../../src/identifiers/index.js';
import type { SubBureauCode } from '../city/units.js';
import { makeReport, type Sources } from '../make-report.js';
import { hoursAfter } from '../moments.js';
import type { PlannedReport } from '../planned.js';

export interface LiveReport {
  /** hours before now that it was filed */
  filedHoursAgo: number;
  bureau?: SubBureauCode;
  type?: VehicleType;
  door?: 'staff' | 'web';
  /** a lead that no station has accepted yet */
  isWaiting?: boolean;
  hasUsableNumber?: boolean;
}

/** Files a report some hours before now; a web lead that doesn't wait is accepted within the hour. */
export class LiveReports {
  readonly all: PlannedReport[] = [];

  constructor(
    private readonly sources: Sources,
    private readonly now: Date,
  ) {}

  add(it: LiveReport): PlannedReport {
    const { dice } = this.sources;
    const filedAt = hoursAfter(this.now, -it.filedHoursAgo);
    const serial = this.all.length + 1;
    const door = it.door ?? 'staff';
    const report = makeReport(this.sources, {
      key: `LR${String(serial).padStart(2, '0')}`,
      serial: 9_000 + serial,
      bureau: it.bureau ?? 'weidu',
      type: it.type ?? 'e-bike',
      hasUsableNumber: it.hasUsableNumber ?? true,
      door,
      stolenFrom: hoursAfter(filedAt, -8 - dice.next() * 6),
      stolenUntil: hoursAfter(filedAt, -1 - dice.next() * 5),
      filedAt,
      ...(!it.isWaiting && { acceptedAt: door === 'staff' ? filedAt : hoursAfter(filedAt, 0.7) }),
    });
    this.all.push(report);
    return report;
  }
}
