import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { systemActor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { vehicleDisputed } from '../sentence/index.js';
import { MoveClaim, withoutApproval } from './move-claim.js';
import type { Claim } from './claim.entity.js';

export const rivalClaim = 'Another person claims the same vehicle.';

/** Rule 14: a second live claim puts the vehicle in dispute; no return until it is resolved in writing. */
@Injectable()
export class PutInDispute {
  constructor(
    private readonly move: MoveClaim,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  async earlierClaim(tx: Tx, claim: Claim): Promise<void> {
    if (claim.status === 'disputed') return;
    const { status } = claim;
    await this.move.to(tx, claim, 'disputed', { ...withoutApproval, setback: rivalClaim });
    this.audit.record(tx, systemActor, {
      action: 'claim-disputed',
      unitId: claim.unitId,
      subjectType: 'claim',
      subjectId: claim.id,
      before: { status },
      after: { status: 'disputed' },
    });
  }

  async vehicleOf(tx: Tx, claim: Claim): Promise<void> {
    await this.facts.record(tx, vehicleDisputed, {
      subjectId: claim.id,
      unitIds: [claim.unitId],
      details: { claimId: claim.id, vehicleId: claim.vehicleId, reportId: claim.reportId },
    });
  }
}
