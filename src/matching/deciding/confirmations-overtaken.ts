import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { OnFact, type FactHappened } from '../../platform/facts/index.js';
import { theftReportRewritten } from '../../sentence/index.js';

/**
 * Rule 34: a confirmation says that a vehicle and a report as it was are one. The match stands after the report was
 * rewritten, but who confirmed it does not count for what two others may have made of it; undone and confirmed anew, it
 * counts again.
 */
@Injectable()
export class ConfirmationsOvertaken {
  constructor(private readonly clock: Clock) {}

  @OnFact(theftReportRewritten, 30)
  async overtake(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await tx.query(
      `UPDATE match SET overtaken_at = $2 WHERE report_id = $1 AND status = 'confirmed' AND overtaken_at IS NULL`,
      [subjectId, this.clock.now()],
    );
  }
}
