import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { IllegalMove } from '../platform/life-cycle.js';
import { MoveClaim } from './move-claim.js';
import { ClaimInDispute } from './claim.errors.js';
import { lockClaim } from './lock-claim.js';

/** The dispute about the vehicle was resolved in writing: the right-holder's claim is concluded and approved anew. */
@Injectable()
export class ReopenClaim {
  constructor(
    private readonly database: Database,
    private readonly move: MoveClaim,
    private readonly people: People,
    private readonly audit: Audit,
  ) {}

  /**
   * @throws {NotFound | StaleVersion | IllegalMove}
   * @throws {ClaimInDispute} rule 14: the dispute isn't resolved, or a rival claim isn't refused yet
   */
  async execute(actor: Actor, claimId: string, reason: string, version?: number) {
    return this.database.transaction(async (tx) => {
      const { claim, vehicle } = await lockClaim(tx, actor, claimId, version);
      if (claim.status !== 'disputed') throw new IllegalMove('claim', claim.status, 'open');
      const rivals = await tx.query(
        `SELECT 1 FROM claim WHERE vehicle_id = $1 AND id <> $2 AND status NOT IN ('refused', 'withdrawn') LIMIT 1`,
        [claim.vehicleId, claimId],
      );
      if (vehicle.isInDispute || rivals.length > 0) throw new ClaimInDispute();
      await this.move.to(tx, claim, 'open', { setback: reason });
      this.audit.record(tx, actor, {
        action: 'claim-reopened',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claimId,
        person: await this.people.spokenOf(tx, claim.ownerId),
        before: { status: 'disputed' },
        after: { status: 'open', reason },
      });
      return { id: claimId, status: claim.status, version: claim.version };
    });
  }
}
