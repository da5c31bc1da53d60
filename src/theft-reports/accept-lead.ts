import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { IllegalMove } from '../platform/life-cycle.js';
import { xuchangDay } from '../platform/xuchang-time.js';
import { lockTheftReport } from './lock-theft-report.js';
import { theftReportAccepted } from '../sentence/index.js';

export interface Acceptance {
  incidentNumber: string;
  /** when the victim told the police; the filing on the web counts when absent */
  reportedAt?: Date;
}

/** A station accepts a web lead: it becomes a report with an incident number. */
@Injectable()
export class AcceptLead {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, { incidentNumber, reportedAt }: Acceptance) {
    return this.database.transaction(async (tx) => {
      const report = await lockTheftReport(tx, actor, id);
      // A matched report falls back to accepted when its match is undone; nobody accepts it a second time (rule 34).
      if (report.status !== 'lead')
        throw new IllegalMove('theft-report', report.status, 'accepted');
      const told = reportedAt ?? report.filedAt;
      await tx.query(
        `UPDATE theft_report SET status = 'accepted', incident_number = $2, reported_at = $3, accepted_by = $4,
           accepted_at = $5, version = version + 1 WHERE id = $1`,
        [id, incidentNumber, told, actor.id, this.clock.now()],
      );
      await this.facts.record(tx, theftReportAccepted, {
        subjectId: id,
        unitIds: [report.unitId],
        occurredOn: xuchangDay(told),
        category: report.vehicleType,
        details: { isFromWeb: report.source === 'web' },
      });
      this.audit.record(tx, actor, {
        action: 'theft-report-accepted',
        unitId: report.unitId,
        subjectType: 'theft-report',
        subjectId: id,
        before: { status: report.status },
        after: { status: 'accepted', incidentNumber, reportedAt: told },
      });
      return { id, reference: report.reference, status: 'accepted' as const };
    });
  }
}
