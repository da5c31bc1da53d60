import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { People } from '../people/index.js';
import { UnitTree } from '../identity/index.js';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { Facts } from '../platform/facts/index.js';
import { Ids } from '../platform/ids.js';
import { returnApproved } from '../sentence/index.js';
import { assertApprovable } from './assert-approvable.js';
import { MoveClaim } from './move-claim.js';
import { ApproverOfAnotherLevel } from './claim.errors.js';
import { claimLife } from './claim.status.js';
import { lockClaim } from './lock-claim.js';

export interface Approval {
  claimId: string;
  reason: string;
  version?: number;
}

export type DecidedLine =
  | { claimId: string; status: 'approved'; version: number }
  | {
      claimId: string;
      refused: { code: string; rule?: number; detail: string; whatToDo?: string };
    };

/** The sub-bureau's approver approves the return of this vehicle to this right-holder (rule 8). */
@Injectable()
export class ApproveReturn {
  constructor(
    private readonly database: Database,
    private readonly move: MoveClaim,
    private readonly facts: Facts,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly units: UnitTree,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws {NotFound | StaleVersion | IllegalMove | ApproverOfAnotherLevel} and what {@link assertApprovable} throws */
  async execute(actor: Actor, approval: Approval, batchId: string | null = null) {
    await this.refuseBelowCountyLevel(actor);
    const { claimId, reason, version } = approval;
    return this.database.transaction(async (tx) => {
      const { claim } = await lockClaim(tx, actor, claimId, version);
      claimLife.assertMove(claim.status, 'approved');
      await assertApprovable(tx, actor, claim);
      await this.move.to(tx, claim, 'approved', {
        approvedBy: actor.id,
        approvedAt: this.clock.now(),
        approvalReason: reason,
        approvalBatchId: batchId,
        setback: null,
      });
      await this.facts.record(tx, returnApproved, {
        subjectId: claimId,
        unitIds: [claim.unitId],
        details: { claimId, vehicleId: claim.vehicleId, reportId: claim.reportId },
      });
      this.audit.record(tx, actor, {
        action: 'return-approved',
        unitId: claim.unitId,
        subjectType: 'claim',
        subjectId: claimId,
        person: await this.people.spokenOf(tx, claim.ownerId),
        before: { status: 'submitted' },
        after: { status: 'approved', vehicleId: claim.vehicleId, reason, batchId },
      });
      return { claimId, status: 'approved' as const, version: claim.version };
    });
  }

  /** Rule 9: one decision a line, each with its own reason; a refused line doesn't hold up the others. */
  async batch(
    actor: Actor,
    approvals: Approval[],
  ): Promise<{ batchId: string; lines: DecidedLine[] }> {
    const batchId = this.ids.next();
    const lines: DecidedLine[] = [];
    for (const approval of approvals) lines.push(await this.line(actor, approval, batchId));
    return { batchId, lines };
  }

  private async line(actor: Actor, approval: Approval, batchId: string): Promise<DecidedLine> {
    try {
      return await this.execute(actor, approval, batchId);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { rule, whatToDo } = error.details;
      const refused = { code: error.code, rule, detail: error.message, whatToDo };
      return { claimId: approval.claimId, refused };
    }
  }

  private async refuseBelowCountyLevel(actor: Actor): Promise<void> {
    const unit = await this.units.byId(actor.unitId!);
    if (unit.kind !== 'sub-bureau' && unit.kind !== 'city') throw new ApproverOfAnotherLevel();
  }
}
