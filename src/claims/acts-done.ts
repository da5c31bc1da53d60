import { peopleBehind } from '../identity/index.js';
import type { Tx } from '../platform/database/index.js';
import type { Claim } from './claim.entity.js';
import { TooFewPeople } from './claim.errors.js';
import { actsOnOneVehicle, tooFewPeople, type ActsDone } from './too-few-people.js';

/** Accounts that accepted the report, confirmed the match and concluded ownership, of the report as it is (rule 34). */
export async function actsBeforeApproval(tx: Tx, claim: Claim): Promise<ActsDone> {
  const [row] = await tx.query<{ accepted_by: string | null; decided_by: string | null }>(
    `SELECT report.accepted_by, CASE WHEN match.overtaken_at IS NULL THEN match.decided_by END AS decided_by
     FROM theft_report report, match
     WHERE report.id = $1 AND match.id = $2`,
    [claim.reportId, claim.matchId],
  );
  return {
    'accepted-report': row?.accepted_by ?? null,
    'confirmed-match': row?.decided_by ?? null,
    'concluded-ownership': claim.concludedBy,
  };
}

/** @throws {TooFewPeople} rule 34, counting the people behind the accounts */
export async function assertEnoughPeople(tx: Tx, acts: ActsDone): Promise<void> {
  if (tooFewPeople(await asPeople(tx, acts))) throw new TooFewPeople();
}

/** Accounts become the people behind them: two usernames of one ID number are one. */
async function asPeople(tx: Tx, acts: ActsDone): Promise<ActsDone> {
  const person = await peopleBehind(tx, Object.values(acts));
  return Object.fromEntries(
    actsOnOneVehicle
      .filter((act) => acts[act] !== undefined)
      .map((act) => [act, acts[act] && person(acts[act])]),
  );
}
