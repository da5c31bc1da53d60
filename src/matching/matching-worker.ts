import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import { Engine } from './engine.js';
import { proposeMatches, sweepMatchingDue } from './matching.jobs.js';

/** What a job has hurried along within this time is left to it. */
const sweepAfterMs = 10_000;
const sweepAtOnce = 500;

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
    for (const id of ids) {
      await this.database.transaction(async (tx) => {
        const [due] = await tx.query<{ side: 'report' | 'vehicle' }>(
          `DELETE FROM matching_due WHERE subject_id = (
             SELECT subject_id FROM matching_due WHERE subject_id = $1 FOR UPDATE SKIP LOCKED
           ) RETURNING side`,
          [id],
        );
        if (due) await this.engine.propose(tx, due.side, id);
      });
    }
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
    return this.propose({ ids: rows.map((row) => row.subject_id) });
  }
}
