import { isSamePerson } from '../../identity/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { Match } from '../match.entity.js';
import { MatchAlreadyDecided, MatchClaimed, SecondReviewerNeeded } from '../matching.errors.js';

/**
 * Whether this officer may decide this match now.
 *
 * @throws {MatchAlreadyDecided | MatchClaimed | SecondReviewerNeeded}
 */
export async function assertMayDecide(
  tx: Tx,
  actor: Actor,
  match: Match,
  now: Date,
): Promise<void> {
  if (match.status !== 'proposed') throw new MatchAlreadyDecided(match.status);
  if (match.claimedBy && match.claimedBy !== actor.id && match.claimedUntil! > now) {
    throw new MatchClaimed(match.claimedUntil!);
  }
  if (await isSamePerson(tx, actor.id, [match.firstReviewer])) throw new SecondReviewerNeeded();
}
