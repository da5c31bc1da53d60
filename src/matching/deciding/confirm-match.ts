import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, isUniqueViolation, type Tx } from '../../platform/database/index.js';
import { Facts } from '../../platform/facts/index.js';
import { Settings } from '../../platform/settings/index.js';
import { lockRecoveredVehicle } from '../../recovered-vehicles/index.js';
import { countedAs, matchConfirmed } from '../../sentence/index.js';
import { assertMayDecide } from './assert-may-decide.js';
import { Decisions } from './decisions.js';
import { lockMatch } from './lock-match.js';
import { MatchWords } from './match-words.js';
import { needsTwo, type ReviewedTwice } from './second-review.js';
import type { Match } from '../match.entity.js';
import {
  MatchAlreadyDecided,
  ReportNotAccepted,
  VehicleOnlyProvisional,
} from '../matching.errors.js';

/** An officer confirms that the two are one vehicle, or a part of it (rule 33). Its rivals are superseded. */
@Injectable()
export class ConfirmMatch {
  private readonly reviewedTwice: readonly ReviewedTwice[];

  constructor(
    private readonly database: Database,
    private readonly facts: Facts,
    private readonly decisions: Decisions,
    private readonly words: MatchWords,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.reviewedTwice = settings.need('MATCHES_REVIEWED_TWICE');
  }

  /**
   * @returns what still waits for a second officer as proposed, where the force wants two
   * @throws {NotFound | MatchAlreadyDecided | MatchClaimed | SecondReviewerNeeded | ReportNotAccepted}
   * @throws {VehicleOnlyProvisional} rule 1
   */
  async execute(actor: Actor, id: string, reason?: string) {
    try {
      return await this.database.transaction((tx) => this.confirm(tx, actor, id, reason));
    } catch (error) {
      // Two officers confirmed two rivals at once: the constraint let one through.
      if (isUniqueViolation(error)) throw new MatchAlreadyDecided('superseded');
      throw error;
    }
  }

  private async confirm(tx: Tx, actor: Actor, id: string, reason: string | undefined) {
    const match = await lockMatch(tx, actor, id);
    const now = this.clock.now();
    await assertMayDecide(tx, actor, match, now);
    const vehicle = await lockRecoveredVehicle(tx, actor, match.vehicleId);
    if (vehicle.status === 'provisional') throw new VehicleOnlyProvisional();
    await this.refuseUnlessAccepted(tx, match);
    if (match.firstReview !== 'confirm' && needsTwo(match, this.reviewedTwice)) {
      return this.confirmFirst(tx, actor, match, reason);
    }
    const factId = await this.facts.record(tx, matchConfirmed, {
      subjectId: match.vehicleId,
      unitIds: [match.unitId],
      category: countedAs(vehicle),
      details: {
        matchId: id,
        vehicleId: match.vehicleId,
        reportId: match.reportId,
        part: vehicle.part,
      },
    });
    await tx.query(
      `UPDATE match SET status = 'confirmed', decided_by = $2, decided_at = $3, reason = $4, fact_id = $5, claimed_by = NULL,
         claimed_until = NULL
       WHERE id = $1`,
      [id, actor.id, now, await this.words.seal(tx, match.reportId, 'match', id, reason), factId],
    );
    await this.supersedeRivals(tx, match);
    await this.decisions.record(tx, actor, match, 'confirmed', reason);
    return { id, status: 'confirmed' as const };
  }

  private async confirmFirst(tx: Tx, actor: Actor, match: Match, reason: string | undefined) {
    await tx.query(
      `UPDATE match SET first_reviewer = $2, first_review = 'confirm', claimed_by = NULL, claimed_until = NULL WHERE id = $1`,
      [match.id, actor.id],
    );
    await this.decisions.record(tx, actor, match, 'seconded', reason);
    return { id: match.id, status: match.status, awaits: 'second-reviewer' as const };
  }

  /** A part is the owner's whether or not the vehicle has been found, or is back. */
  private async refuseUnlessAccepted(tx: Tx, { reportId, isPart }: Match): Promise<void> {
    const [report] = await tx.query<{ status: string }>(
      'SELECT status FROM theft_report WHERE id = $1 FOR UPDATE',
      [reportId],
    );
    const open = isPart ? ['accepted', 'matched', 'returned'] : ['accepted'];
    if (!open.includes(report?.status ?? '')) throw new ReportNotAccepted(report?.status ?? 'gone');
  }

  private async supersedeRivals(tx: Tx, match: Match): Promise<void> {
    const { id, vehicleId, reportId, isPart, reportedNumber } = match;
    await tx.query(
      `UPDATE match SET status = 'superseded', decided_at = $4
       WHERE id <> $1 AND status = 'proposed' AND (vehicle_id = $2
         OR report_id = $3 AND is_part = $5 AND (NOT is_part OR reported_number = $6))`,
      [id, vehicleId, reportId, this.clock.now(), isPart, reportedNumber],
    );
  }
}
