import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { systemActor, type Actor } from '../platform/actor.js';
import type { Tx } from '../platform/database/index.js';
import { Facts } from '../platform/facts/index.js';
import { approvalLapsed } from '../sentence/index.js';
import { MoveClaim, withoutApproval } from './move-claim.js';
import { Claim } from './claim.entity.js';

/** Rule 8: an approval is of this vehicle, to this right-holder, on this evidence; when one changes, it lapses. */
@Injectable()
export class LapseApproval {
  constructor(
    private readonly move: MoveClaim,
    private readonly facts: Facts,
    private readonly audit: Audit,
  ) {}

  /** Lapses every approval about a vehicle or a report; others are left as they are. */
  async about(tx: Tx, column: 'vehicle' | 'report', id: string, why: string): Promise<void> {
    const where = column === 'vehicle' ? { vehicleId: id } : { reportId: id };
    const approved = await tx.manager.find(Claim, {
      where: { ...where, status: 'approved' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    for (const claim of approved) await this.of(tx, systemActor, claim, why);
  }

  async of(tx: Tx, actor: Actor, claim: Claim, why: string): Promise<void> {
    const { approvedBy } = claim;
    await this.move.to(tx, claim, 'lapsed', { ...withoutApproval, setback: why });
    await this.facts.record(tx, approvalLapsed, {
      subjectId: claim.id,
      unitIds: [claim.unitId],
      details: { claimId: claim.id, vehicleId: claim.vehicleId, reportId: claim.reportId },
    });
    this.audit.record(tx, actor, {
      action: 'approval-lapsed',
      unitId: claim.unitId,
      subjectType: 'claim',
      subjectId: claim.id,
      before: { status: 'approved', approvedBy },
      after: { status: 'lapsed', why },
    });
  }
}
