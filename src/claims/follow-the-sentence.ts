import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { systemActor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { OnFact, type FactHappened } from '../platform/facts/index.js';
import {
  matchConfirmed,
  matchUndone,
  returnReversed,
  theftReportMerged,
  theftReportRewritten,
  theftReportWithdrawn,
  vehicleCorrected,
  vehicleMerged,
  vehicleReturned,
  type MatchedPair,
  type MergedPair,
  type ReturnedVehicle,
  type SearchableVehicle,
} from '../sentence/index.js';
import { MoveClaim, withoutApproval } from './move-claim.js';
import { Claim } from './claim.entity.js';
import { MergedOneIsClaimed } from './claim.errors.js';
import { claimLife, type ClaimStatus } from './claim.status.js';
import { CloseClaim } from './close-claim.js';
import { LapseApproval } from './lapse-approval.js';
import { OpenClaim } from './open-claim.js';

type ClaimKey = Partial<Pick<Claim, 'id' | 'matchId' | 'reportId' | 'vehicleId'>>;

const isAlive = (status: ClaimStatus) => status !== 'refused' && status !== 'withdrawn';

/** How claims follow what happens to their vehicle and their report, in the transaction in which it happens. */
@Injectable()
export class ClaimsFollowTheSentence {
  constructor(
    private readonly open: OpenClaim,
    private readonly lapse: LapseApproval,
    private readonly close: CloseClaim,
    private readonly move: MoveClaim,
    private readonly audit: Audit,
  ) {}

  @OnFact(matchConfirmed, 50)
  async openClaim(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.open.fromMatch(tx, details);
  }

  @OnFact(matchUndone, 50)
  async withdrawWithMatch(tx: Tx, { details }: FactHappened<MatchedPair>): Promise<void> {
    await this.withdraw(tx, { matchId: details.matchId }, 'The match was undone.');
  }

  @OnFact(theftReportWithdrawn, 50)
  async withdrawWithReport(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    await this.withdraw(tx, { reportId: subjectId }, 'The report was withdrawn.');
  }

  /** Rule 8: the vehicle changed. */
  @OnFact(vehicleCorrected, 50)
  async lapseWithVehicle(tx: Tx, { subjectId }: FactHappened<SearchableVehicle>): Promise<void> {
    await this.lapse.about(tx, 'vehicle', subjectId, 'The vehicle’s record was corrected.');
  }

  /** Rules 8 and 34: what was concluded and approved was about the report as it was. */
  @OnFact(theftReportRewritten, 50)
  async beginAnew(tx: Tx, { subjectId }: FactHappened<undefined>): Promise<void> {
    const setback = 'The report’s numbers, description or right-holder changed.';
    await this.lapse.about(tx, 'report', subjectId, setback);
    for (const claim of await this.lock(tx, { reportId: subjectId })) {
      const { status } = claim;
      if (status !== 'concluded' && status !== 'submitted') continue;
      await this.move.to(tx, claim, 'open', { setback });
      this.audit.record(tx, systemActor, {
        action: 'conclusion-lapsed',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claim.id,
        before: { status, concludedBy: claim.concludedBy },
        after: { status: 'open', why: setback },
      });
    }
  }

  @OnFact(vehicleReturned, 50)
  async collect(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const claims = await this.lock(tx, { id: details.claimId });
    for (const claim of claims) await this.move.to(tx, claim, 'collected');
  }

  /** Rule 17: a reversed hand-over leaves nothing approved; whose the vehicle is, is concluded anew. */
  @OnFact(returnReversed, 50)
  async reopen(tx: Tx, { details }: FactHappened<ReturnedVehicle>): Promise<void> {
    const changes = { ...withoutApproval, setback: 'The hand-over was reversed.' };
    const claims = await this.lock(tx, { id: details.claimId });
    for (const claim of claims) await this.move.to(tx, claim, 'open', changes);
  }

  @OnFact(theftReportMerged, 50)
  async keepOfReport(tx: Tx, { details }: FactHappened<MergedPair>): Promise<void> {
    await this.refuseWhileClaimed(tx, { reportId: details.mergedId });
  }

  @OnFact(vehicleMerged, 50)
  async keepOfVehicle(tx: Tx, { details }: FactHappened<MergedPair>): Promise<void> {
    await this.refuseWhileClaimed(tx, { vehicleId: details.mergedId });
  }

  /** @throws {MergedOneIsClaimed} a slot stands on a claim, so this holds for who is invited too */
  private async refuseWhileClaimed(tx: Tx, which: ClaimKey): Promise<void> {
    const live = (await this.lock(tx, which)).some(({ status }) => isAlive(status));
    if (live) throw new MergedOneIsClaimed();
  }

  private async withdraw(tx: Tx, which: ClaimKey, why: string): Promise<void> {
    for (const claim of await this.lock(tx, which)) {
      if (!claimLife.canMove(claim.status, 'withdrawn')) continue;
      await this.close.as(tx, systemActor, claim, 'withdrawn', why);
    }
  }

  private lock(tx: Tx, which: ClaimKey) {
    return tx.manager.find(Claim, {
      where: which,
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
  }
}
