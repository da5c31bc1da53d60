import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { MoveClaim } from './move-claim.js';
import type { Claim } from './claim.entity.js';
import { ChecksMissing } from './claim.errors.js';
import { lockClaim } from './lock-claim.js';

const checks = [
  'factsVerified',
  'ownershipUndisputed',
  'nobodyElseHarmed',
  'caseNotObstructed',
] as const satisfies (keyof Claim)[];

/** The officer applies for the return: to the approver it goes only with all four checks (rule 7). */
@Injectable()
export class SubmitClaim {
  constructor(
    private readonly database: Database,
    private readonly move: MoveClaim,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | StaleVersion | IllegalMove | ChecksMissing} */
  async execute(actor: Actor, claimId: string, version?: number) {
    return this.database.transaction(async (tx) => {
      const { claim } = await lockClaim(tx, actor, claimId, version);
      const missing = claim.status === 'concluded' ? checks.filter((check) => !claim[check]) : [];
      if (missing.length > 0) throw new ChecksMissing(missing);
      await this.move.to(tx, claim, 'submitted', {
        submittedBy: actor.id,
        submittedAt: this.clock.now(),
      });
      this.audit.record(tx, actor, {
        action: 'return-applied-for',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claimId,
        before: { status: 'concluded' },
        after: { status: 'submitted' },
      });
      return { id: claimId, status: claim.status, version: claim.version };
    });
  }
}
