import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts, standingFact } from '../platform/facts/index.js';
import { theftReportAccepted, theftReportFiled } from '../sentence/index.js';
import { WithdrawTheftReport } from './withdraw-theft-report.js';

/** A report that should never have been filed: it is withdrawn, and counts as if it had not been. */
@Injectable()
export class UnfileTheftReport {
  constructor(
    private readonly facts: Facts,
    private readonly withdraw: WithdrawTheftReport,
  ) {}

  /** @throws {NotFound | IllegalMove} */
  async execute(tx: Tx, actor: Actor, id: string, reason: string): Promise<void> {
    for (const fact of [theftReportFiled, theftReportAccepted]) {
      const standing = await standingFact(tx, fact, id);
      if (standing) this.facts.takeBack(tx, fact, { ...standing, subjectId: id });
    }
    await this.withdraw.within(tx, actor, id, reason);
  }
}
