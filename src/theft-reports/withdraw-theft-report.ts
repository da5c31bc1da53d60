import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People, SealedWords } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { lockTheftReport } from './lock-theft-report.js';
import { theftReportWithdrawn } from '../sentence/index.js';
import { withdrawnReasonOf } from './theft-report.entity.js';
import { theftReportLife } from './theft-report.status.js';

/** The victim found it, or it was no theft. The report stays, withdrawn; open matches and notices close. */
@Injectable()
export class WithdrawTheftReport {
  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly people: People,
    private readonly words: SealedWords,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(actor: Actor, id: string, reason: string) {
    return this.database.transaction((tx) => this.within(tx, actor, id, reason));
  }

  /** As `execute`, in the caller's transaction. */
  async within(tx: Tx, actor: Actor, id: string, reason: string) {
    const report = await lockTheftReport(tx, actor, id);
    theftReportLife.assertMove(report.status, 'withdrawn');
    await tx.query(
      `UPDATE theft_report SET status = 'withdrawn', withdrawn_reason = $2, version = version + 1 WHERE id = $1`,
      [id, await this.words.seal(tx, report.ownerId, withdrawnReasonOf(id), reason)],
    );
    await this.facts.record(tx, theftReportWithdrawn, {
      subjectId: id,
      unitIds: [report.unitId],
      category: report.vehicleType,
      details: undefined,
    });
    this.audit.record(tx, actor, {
      action: 'theft-report-withdrawn',
      unitId: report.unitId,
      subjectType: 'theft-report',
      subjectId: id,
      person: await this.people.spokenOf(tx, report.ownerId),
      before: { status: report.status },
      after: { status: 'withdrawn', reason },
    });
    return { id, reference: report.reference, status: 'withdrawn' as const };
  }
}
