import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { assertMayDecide } from './assert-may-decide.js';
import { Decisions } from './decisions.js';
import { lockMatch } from './lock-match.js';
import { MatchWords } from './match-words.js';

/** An officer says that the two are different vehicles. Kept, so that the pair is not proposed again. */
@Injectable()
export class RejectMatch {
  constructor(
    private readonly database: Database,
    private readonly decisions: Decisions,
    private readonly words: MatchWords,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | MatchAlreadyDecided | MatchClaimed | SecondReviewerNeeded} */
  async execute(actor: Actor, id: string, reason?: string) {
    return this.database.transaction(async (tx) => {
      const match = await lockMatch(tx, actor, id);
      const now = this.clock.now();
      await assertMayDecide(tx, actor, match, now);
      await tx.query(
        `UPDATE match SET status = 'rejected', decided_by = $2, decided_at = $3, reason = $4, claimed_by = NULL,
           claimed_until = NULL
         WHERE id = $1`,
        [id, actor.id, now, await this.words.seal(tx, match.reportId, 'match', id, reason)],
      );
      await this.decisions.record(tx, actor, match, 'rejected', reason);
      return { id, status: 'rejected' as const };
    });
  }
}
