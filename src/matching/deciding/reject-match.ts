import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { lockMatch } from './lock-match.js';
import { OwnerSpokenOf } from './owner-spoken-of.js';
import { MatchAlreadyDecided } from '../matching.errors.js';

/** An officer says that the two are different vehicles. Kept, so that the pair is not proposed again. */
@Injectable()
export class RejectMatch {
  constructor(
    private readonly database: Database,
    private readonly owner: OwnerSpokenOf,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound | MatchAlreadyDecided} */
  async execute(actor: Actor, id: string, reason?: string) {
    return this.database.transaction(async (tx) => {
      const match = await lockMatch(tx, actor, id);
      if (match.status !== 'proposed') throw new MatchAlreadyDecided(match.status);
      await tx.query(
        `UPDATE match SET status = 'rejected', decided_by = $2, decided_at = $3, reason = $4 WHERE id = $1`,
        [id, actor.id, this.clock.now(), reason ?? null],
      );
      this.audit.record(tx, actor, {
        action: 'match-rejected',
        unitId: match.unitId,
        subjectType: 'match',
        subjectId: id,
        person: await this.owner.in(tx, match.reportId),
        after: { reason },
      });
      return { id, status: 'rejected' as const };
    });
  }
}
