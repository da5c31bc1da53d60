import { Injectable } from '@nestjs/common';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { MatchAlreadyDecided } from '../matching.errors.js';

const claimedMinutes = 10;

interface Claim {
  unit_id: string;
  status: string;
  claimed_by: string | null;
  claimed_until: Date | null;
  username: string | null;
}

/** An officer looks at a match: for ten minutes nobody else decides it. Claiming again begins them anew. */
@Injectable()
export class ClaimMatch {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns whose it is now: somebody else's where they were faster
   * @throws {NotFound | MatchAlreadyDecided}
   */
  async execute(actor: Actor, id: string) {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      await tx.query(
        `UPDATE match SET claimed_by = $2, claimed_until = $3
         WHERE id = $1 AND status = 'proposed' AND ($5::uuid[] IS NULL OR unit_id = ANY($5))
           AND (claimed_by IS NULL OR claimed_by = $2 OR claimed_until <= $4)`,
        [
          id,
          actor.id,
          new Date(now.getTime() + claimedMinutes * 60_000),
          now,
          actor.sees === 'city' ? null : actor.sees,
        ],
      );
      const [claim] = await tx.query<Claim>(
        `SELECT match.unit_id, status, claimed_by, claimed_until, username
         FROM match LEFT JOIN staff ON staff.id = claimed_by WHERE match.id = $1`,
        [id],
      );
      if (!claim || !seesUnit(actor, claim.unit_id)) throw new NotFound('match');
      if (claim.status !== 'proposed') throw new MatchAlreadyDecided(claim.status);
      return {
        id,
        isMine: claim.claimed_by === actor.id,
        by: claim.username!,
        until: claim.claimed_until!,
      };
    });
  }
}
