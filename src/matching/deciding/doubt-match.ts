import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { assertMayDecide } from './assert-may-decide.js';
import { Decisions } from './decisions.js';
import { lockMatch } from './lock-match.js';

/** An officer can't tell: another one looks at it. */
@Injectable()
export class DoubtMatch {
  constructor(
    private readonly database: Database,
    private readonly decisions: Decisions,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | MatchAlreadyDecided | MatchClaimed | SecondReviewerNeeded} */
  async execute(actor: Actor, id: string, reason?: string) {
    return this.database.transaction(async (tx) => {
      const match = await lockMatch(tx, actor, id);
      await assertMayDecide(tx, actor, match, this.clock.now());
      await tx.query(
        `UPDATE match SET first_reviewer = $2, first_review = 'unsure', claimed_by = NULL, claimed_until = NULL WHERE id = $1`,
        [id, actor.id],
      );
      await this.decisions.record(tx, actor, match, 'unsure', reason);
      return { id, status: match.status, awaits: 'second-reviewer' as const };
    });
  }
}
