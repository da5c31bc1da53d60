import type { Tx } from '../platform/database/index.js';
import type { Claim } from './claim.entity.js';
import type { ActsDone } from './too-few-people.js';

/** Who accepted the report, confirmed the match and concluded ownership (rule 34). */
export async function actsBeforeApproval(tx: Tx, claim: Claim): Promise<ActsDone> {
  const [row] = await tx.query<{ accepted_by: string | null; decided_by: string | null }>(
    `SELECT report.accepted_by, match.decided_by FROM theft_report report, match
     WHERE report.id = $1 AND match.id = $2`,
    [claim.reportId, claim.matchId],
  );
  return {
    'accepted-report': row?.accepted_by ?? null,
    'confirmed-match': row?.decided_by ?? null,
    'concluded-ownership': claim.concludedBy,
  };
}
