import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import type { Side } from './finding/identifier-match.entity.js';
import { proposeMatches } from './matching.jobs.js';

/** Has the matches of a report or a vehicle proposed anew. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async at(tx: Tx, side: Side, subjectId: string): Promise<void> {
    await tx.query(
      `INSERT INTO matching_due (subject_id, side, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [subjectId, side, this.clock.now()],
    );
    tx.afterCommit(() => this.jobs.hurryIds(proposeMatches, [subjectId]));
  }
}
