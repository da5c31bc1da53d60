import type { Tx } from '../platform/database/index.js';
import type { GradedProof } from './proof-suffices.js';

export function proofsOf(tx: Tx, claimId: string): Promise<GradedProof[]> {
  return tx.query<GradedProof>('SELECT kind, strength FROM proof WHERE claim_id = $1', [claimId]);
}
