import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts, takeBackAll, type TakenBack } from '../platform/facts/index.js';
import {
  assertMergeable,
  theftReportAccepted,
  theftReportFiled,
  theftReportMerged,
  theftReportSplit,
} from '../sentence/index.js';
import type { TheftReport } from './theft-report.entity.js';
import { LeadLeadsNoReport } from './theft-report.errors.js';
import { theftReportLife, type TheftReportStatus } from './theft-report.status.js';

/** What splits them again. */
export interface MergedReport {
  status: TheftReportStatus;
  takenBack: TakenBack[];
}

/** The same theft was reported twice: both records stay, one leads and is counted. The caller has locked both. */
@Injectable()
export class MergeTheftReports {
  constructor(
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** @throws {LeadLeadsNoReport}, what {@link assertMergeable} does, and what the rooms behind refuse it for */
  async merge(
    tx: Tx,
    actor: Actor,
    leader: TheftReport,
    merged: TheftReport,
    reason: string,
  ): Promise<MergedReport> {
    await assertMergeable(tx, 'theft_report', theftReportLife, { leader, merged });
    if (leader.status === 'lead' && merged.status !== 'lead') throw new LeadLeadsNoReport();
    const takenBack = await takeBackAll(
      tx,
      this.facts,
      [theftReportFiled, theftReportAccepted],
      merged.id,
    );
    await this.move(tx, merged.id, 'merged', leader.id);
    await this.facts.record(tx, theftReportMerged, {
      subjectId: merged.id,
      unitIds: [merged.unitId],
      category: merged.vehicleType,
      details: { leaderId: leader.id, mergedId: merged.id },
    });
    this.audit.record(tx, actor, {
      action: 'theft-report-merged',
      unitId: merged.unitId,
      subjectType: 'theft-report',
      subjectId: merged.id,
      before: { status: merged.status },
      after: { status: 'merged', leaderId: leader.id, reason },
    });
    return { status: merged.status, takenBack };
  }

  /** @throws {IllegalMove} */
  async split(
    tx: Tx,
    actor: Actor,
    merged: TheftReport,
    { status, takenBack }: MergedReport,
    reason: string,
  ): Promise<void> {
    theftReportLife.assertMove(merged.status, status);
    const leaderId = merged.mergedInto!;
    for (const it of takenBack) this.facts.countAgain(tx, it);
    await this.move(tx, merged.id, status, null);
    await this.facts.record(tx, theftReportSplit, {
      subjectId: merged.id,
      unitIds: [merged.unitId],
      category: merged.vehicleType,
      details: { leaderId, mergedId: merged.id },
    });
    this.audit.record(tx, actor, {
      action: 'theft-report-split',
      unitId: merged.unitId,
      subjectType: 'theft-report',
      subjectId: merged.id,
      before: { status: 'merged', leaderId },
      after: { status, reason },
    });
  }

  private async move(tx: Tx, id: string, status: TheftReportStatus, into: string | null) {
    await tx.query(
      'UPDATE theft_report SET status = $2, merged_into = $3, version = version + 1 WHERE id = $1',
      [id, status, into],
    );
  }
}
