import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { ownershipConcluded } from '../sentence/index.js';
import { MoveClaim } from './move-claim.js';
import type { Claim } from './claim.entity.js';
import { InsurerConsentMissing, ProofInsufficient } from './claim.errors.js';
import { lockClaim } from './lock-claim.js';
import { proofsOf } from './proofs-of.js';
import { proofSuffices } from './proof-suffices.js';

/** Rule 6: whose it is, clear and undisputed, with its evidence and reason; rule 7: the four checks. */
export interface Conclusion extends Pick<
  Claim,
  'factsVerified' | 'ownershipUndisputed' | 'nobodyElseHarmed' | 'caseNotObstructed'
> {
  evidence: string;
  reason: string;
  /** the insurer's written consent, where one has paid (rule 15) */
  insurerConsent?: string;
}

/** An officer concludes that the vehicle is the claimant's. */
@Injectable()
export class ConcludeOwnership {
  constructor(
    private readonly database: Database,
    private readonly move: MoveClaim,
    private readonly facts: Facts,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | StaleVersion | IllegalMove | ProofInsufficient | InsurerConsentMissing} */
  async execute(actor: Actor, claimId: string, conclusion: Conclusion, version?: number) {
    return this.database.transaction(async (tx) => {
      const { claim } = await lockClaim(tx, actor, claimId, version);
      // The ID itself is read at the desk: no hand-over without it.
      if (!proofSuffices(await proofsOf(tx, claimId), true, conclusion.reason.trim() !== '')) {
        throw new ProofInsufficient();
      }
      const [report] = await tx.query<{ insurer_paid: boolean | null }>(
        'SELECT insurer_paid FROM theft_report WHERE id = $1',
        [claim.reportId],
      );
      if (report?.insurer_paid && !conclusion.insurerConsent) throw new InsurerConsentMissing();
      const before = claim.status;
      await this.move.to(tx, claim, 'concluded', {
        ...conclusion,
        insurerConsent: conclusion.insurerConsent ?? null,
        concludedBy: actor.id,
        concludedAt: this.clock.now(),
        submittedBy: null,
        submittedAt: null,
        setback: null,
      });
      await this.facts.record(tx, ownershipConcluded, {
        subjectId: claimId,
        unitIds: [claim.unitId],
        details: { claimId, vehicleId: claim.vehicleId, reportId: claim.reportId },
      });
      this.audit.record(tx, actor, {
        action: 'ownership-concluded',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claimId,
        person: await this.people.spokenOf(tx, claim.ownerId),
        before: { status: before },
        after: { ...conclusion },
      });
      return { id: claimId, status: claim.status, version: claim.version };
    });
  }
}
