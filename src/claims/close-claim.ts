import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { claimClosed } from '../sentence/index.js';
import { MoveClaim, withoutApproval } from './move-claim.js';
import { Claim } from './claim.entity.js';

/** Ends a claim: refused by an officer, or withdrawn because the owner, the report or the match says so. */
@Injectable()
export class CloseClaim {
  constructor(
    private readonly move: MoveClaim,
    private readonly facts: Facts,
    private readonly people: People,
    private readonly audit: Audit,
  ) {}

  async as(
    tx: Tx,
    actor: Actor,
    claim: Claim,
    status: 'refused' | 'withdrawn',
    why: string,
  ): Promise<void> {
    const before = claim.status;
    await this.move.to(tx, claim, status, { ...withoutApproval, setback: why });
    await this.facts.record(tx, claimClosed, {
      subjectId: claim.id,
      unitIds: [claim.unitId],
      details: { claimId: claim.id, vehicleId: claim.vehicleId, reportId: claim.reportId },
    });
    this.audit.record(tx, actor, {
      action: `claim-${status}`,
      unitId: claim.unitId,
      subjectType: 'claim',
      subjectId: claim.id,
      person: await this.people.spokenOf(tx, claim.ownerId),
      before: { status: before },
      after: { status, why },
    });
  }
}
