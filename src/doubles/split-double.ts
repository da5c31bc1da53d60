import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { MergeVehicles, type MergedVehicle } from '../recovered-vehicles/index.js';
import { MergeTheftReports, type MergedReport } from '../theft-reports/index.js';
import { doubleLife } from './double.status.js';
import { lockDouble } from './lock-double.js';

/** Takes the decision on a pair back: what was merged stands and counts by itself again, as it did; it waits anew. */
@Injectable()
export class SplitDouble {
  constructor(
    private readonly database: Database,
    private readonly reports: MergeTheftReports,
    private readonly vehicles: MergeVehicles,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | DoubleElsewhere | IllegalMove} */
  async execute(actor: Actor, id: string, reason: string) {
    return this.database.transaction(async (tx) => {
      const locked = await lockDouble(tx, actor, id);
      const { double, kind, records } = locked;
      doubleLife.assertMove(double.status, 'open');
      if (double.status === 'merged') {
        if (locked.kind === 'theft-report') {
          const merged = locked.records.find((it) => it.id !== double.leaderId)!;
          await this.reports.split(tx, actor, merged, double.undo as MergedReport, reason);
        } else {
          const merged = locked.records.find((it) => it.id !== double.leaderId)!;
          await this.vehicles.split(tx, actor, merged, double.undo as MergedVehicle, reason);
        }
      }
      await tx.query(
        `UPDATE possible_double SET status = 'open', leader_id = NULL, decided_by = NULL, decided_at = NULL, reason = NULL,
           undo = NULL WHERE id = $1`,
        [id],
      );
      for (const record of records) {
        this.audit.record(tx, actor, {
          action: 'double-opened-again',
          unitId: record.unitId,
          subjectType: kind,
          subjectId: record.id,
          before: { doubleId: id, status: double.status, decidedBy: double.decidedBy },
          after: { reason },
        });
      }
      return { id, status: 'open' as const };
    });
  }
}
