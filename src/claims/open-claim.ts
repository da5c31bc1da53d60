import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { Ids } from '../platform/ids.js';
import { claimOpened, type MatchedPair } from '../sentence/index.js';
import { liveClaimStatuses } from './claim.status.js';
import { Claim } from './claim.entity.js';
import { ClaimWords } from './claim-words.js';
import { PutInDispute, rivalClaim } from './put-in-dispute.js';

/** An owner's claim, from a match that an officer has confirmed (rule 33). */
@Injectable()
export class OpenClaim {
  constructor(
    private readonly facts: Facts,
    private readonly disputes: PutInDispute,
    private readonly words: ClaimWords,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** A second live claim to one vehicle opens in dispute and puts the first there too (rule 14). */
  async fromMatch(tx: Tx, { matchId, vehicleId, reportId }: MatchedPair): Promise<Claim> {
    const [pair] = await tx.query<{ unitId: string; ownerId: string }>(
      `SELECT vehicle.unit_id AS "unitId", report.owner_id AS "ownerId"
       FROM recovered_vehicle vehicle, theft_report report WHERE vehicle.id = $1 AND report.id = $2`,
      [vehicleId, reportId],
    );
    const rivals = await this.rivals(tx, vehicleId);
    const claim = tx.manager.create(Claim, {
      id: this.ids.next(),
      vehicleId,
      reportId,
      matchId,
      ...pair!,
      status: rivals.length > 0 ? 'disputed' : 'open',
      openedAt: this.clock.now(),
    });
    if (rivals.length > 0)
      Object.assign(claim, await this.words.seal(tx, claim, { setback: rivalClaim }));
    // The rivals leave the index of live claims before this one could meet them there.
    for (const rival of rivals) await this.disputes.earlierClaim(tx, rival);
    await tx.manager.insert(Claim, claim);
    if (rivals.length > 0) await this.disputes.vehicleOf(tx, claim);
    await this.facts.record(tx, claimOpened, {
      subjectId: claim.id,
      unitIds: [claim.unitId],
      details: { claimId: claim.id, vehicleId, reportId },
    });
    return claim;
  }

  private rivals(tx: Tx, vehicleId: string): Promise<Claim[]> {
    return tx.manager
      .createQueryBuilder(Claim, 'claim')
      .setLock('pessimistic_write')
      .where('claim.vehicle_id = :vehicleId AND claim.status IN (:...live)', {
        vehicleId,
        live: [...liveClaimStatuses, 'disputed'],
      })
      .orderBy('claim.id')
      .getMany();
  }
}
