import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import { Engine } from './engine.js';
import type { Side } from './finding/identifier-match.entity.js';
import { proposeMatches, sweepMatchingDue } from './matching.jobs.js';

/** What a job has hurried along within this time is left to it. */
const sweepAfterMs = 5_000;
const sweepAtOnce = 500;
const proposedAtOnce = 50;

/** The array makes it a look-up by key: the table is full of rows just gone. */
const takeDue = `DELETE FROM matching_due WHERE subject_id = ANY(ARRAY(
    SELECT subject_id FROM matching_due WHERE subject_id = ANY($1::uuid[]) FOR UPDATE SKIP LOCKED
  )) RETURNING subject_id, side`;

/** Does the matching jobs. The due row goes with the proposals in one transaction, so a repeated job is a no-op. */
@Injectable()
export class MatchingWorker {
  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly clock: Clock,
  ) {}

  @HandlesJob(proposeMatches)
  async propose({ ids }: { ids: string[] }): Promise<number> {
    await this.database.transaction(async (tx) => {
      const due = await tx.query<{ subject_id: string; side: Side }>(takeDue, [ids]);
      for (const side of ['report', 'vehicle'] as const) {
        const ofSide = due.filter((row) => row.side === side).map((row) => row.subject_id);
        if (ofSide.length > 0) await this.engine.propose(tx, side, ofSide);
      }
    });
    return ids.length;
  }

  /** Finds what was never hurried: the queue was unreachable, or the process died after its commit. */
  @HandlesJob(sweepMatchingDue)
  async sweep(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - sweepAfterMs);
    const rows = await this.database.query<{ subject_id: string }>(
      'SELECT subject_id FROM matching_due WHERE since <= $1 ORDER BY since LIMIT $2',
      [before, sweepAtOnce],
    );
    const ids = rows.map((row) => row.subject_id);
    for (let start = 0; start < ids.length; start += proposedAtOnce) {
      await this.propose({ ids: ids.slice(start, start + proposedAtOnce) });
    }
    return ids.length;
  }
}
