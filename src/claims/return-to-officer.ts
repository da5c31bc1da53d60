import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database/index.js';
import { IllegalMove } from '../platform/life-cycle.js';
import { MoveClaim } from './move-claim.js';
import { lockClaim } from './lock-claim.js';

/** The approver doesn't approve: it goes back to the officer with the reason. */
@Injectable()
export class ReturnToOfficer {
  constructor(
    private readonly database: Database,
    private readonly move: MoveClaim,
    private readonly people: People,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | StaleVersion | IllegalMove} */
  async execute(actor: Actor, claimId: string, reason: string, version?: number) {
    return this.database.transaction(async (tx) => {
      const { claim } = await lockClaim(tx, actor, claimId, version);
      if (claim.status !== 'submitted') throw new IllegalMove('claim', claim.status, 'open');
      await this.move.to(tx, claim, 'open', { setback: reason });
      this.audit.record(tx, actor, {
        action: 'claim-returned-to-officer',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claimId,
        person: await this.people.spokenOf(tx, claim.ownerId),
        before: { status: 'submitted' },
        after: { status: 'open', reason },
      });
      return { id: claimId, status: claim.status, version: claim.version };
    });
  }
}
