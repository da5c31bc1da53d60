import type { Tx } from '../platform/database/index.js';
import type { Claim } from './claim.entity.js';
import { claimLife, type ClaimStatus } from './claim.status.js';

/**
 * Moves a locked claim and writes what the move brings; counts the version up.
 *
 * @throws {IllegalMove}
 */
export async function moveClaim(
  tx: Tx,
  claim: Claim,
  to: ClaimStatus,
  changes: Partial<Claim> = {},
): Promise<Claim> {
  claimLife.assertMove(claim.status, to);
  return tx.manager.save(Object.assign(claim, changes, { status: to, version: claim.version + 1 }));
}

/** What an approval left on a claim, taken off when it no longer holds. */
export const withoutApproval = {
  approvedBy: null,
  approvedAt: null,
  approvalReason: null,
  approvalBatchId: null,
} satisfies Partial<Claim>;
