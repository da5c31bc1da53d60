import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database/index.js';
import type { Claim } from './claim.entity.js';
import { claimLife, type ClaimStatus } from './claim.status.js';
import { ClaimWords, type ClaimWordsSaid } from './claim-words.js';

export type ClaimChanges = Partial<Omit<Claim, keyof ClaimWordsSaid>> & ClaimWordsSaid;

/** Moves a locked claim and writes what the move brings; counts the version up. */
@Injectable()
export class MoveClaim {
  constructor(private readonly words: ClaimWords) {}

  /** @throws {IllegalMove} */
  async to(tx: Tx, claim: Claim, status: ClaimStatus, changes: ClaimChanges = {}): Promise<Claim> {
    claimLife.assertMove(claim.status, status);
    const sealed = await this.words.seal(tx, claim, changes);
    return tx.manager.save(
      Object.assign(claim, changes, sealed, { status, version: claim.version + 1 }),
    );
  }
}

/** What an approval left on a claim, taken off when it no longer holds. */
export const withoutApproval = {
  approvedBy: null,
  approvedAt: null,
  approvalReason: null,
  approvalBatchId: null,
} satisfies ClaimChanges;
