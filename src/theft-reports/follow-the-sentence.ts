import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import {
  matchConfirmed,
  matchUndone,
  returnReversed,
  vehicleReturned,
  type MatchedPair,
  type ReturnedVehicle,
} from '../sentence/index.js';
import { theftReportLife, type TheftReportStatus } from './theft-report.status.js';

/**
 * How a report follows what happens to its vehicle, in the transaction in which it happens. A part of it that is found, or
 * goes home, leaves the report as it is: the vehicle is still stolen, or is back already.
 */
@Injectable()
export class TheftReportFollowsTheSentence {
  @OnFact(matchConfirmed, 10)
  async becomeMatched(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.move(tx, details, 'matched');
  }

  @OnFact(matchUndone, 10)
  async becomeOpenAgain(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.move(tx, details, 'accepted');
  }

  /** Rule 17: the hand-over closes the report. */
  @OnFact(vehicleReturned, 10)
  async close(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.move(tx, details, 'returned');
  }

  /** Rule 17: the hand-over was the mistake, the match stands until somebody undoes it. */
  @OnFact(returnReversed, 10)
  async reopen(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    await this.move(tx, details, 'matched');
  }

  private async move(
    tx: Tx,
    { reportId: id, part }: Pick<MatchedPair, 'reportId' | 'part'>,
    to: TheftReportStatus,
  ): Promise<void> {
    if (part) return;
    const [report] = await tx.query<{ status: TheftReportStatus }>(
      'SELECT status FROM theft_report WHERE id = $1 FOR UPDATE',
      [id],
    );
    if (!report || report.status === to) return;
    theftReportLife.assertMove(report.status, to);
    await tx.query('UPDATE theft_report SET status = $2, version = version + 1 WHERE id = $1', [
      id,
      to,
    ]);
  }
}
