import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { prepared, type Tx } from '../platform/database/index.js';
import { Jobs } from '../platform/jobs/index.js';
import type { Side } from './finding/identifier-match.entity.js';
import { HeldMatching } from './holding/held-matching.js';
import { proposeMatches } from './matching.jobs.js';

const keepDue = prepared(
  'keep-due',
  `INSERT INTO matching_due (subject_id, side, since) SELECT subject_id, $1, $2 FROM unnest($3::uuid[]) AS subject_id
   ON CONFLICT DO NOTHING`,
);

/** Has the matches of reports or vehicles proposed, for the first time or anew: at once, or when their list is in. */
@Injectable()
export class LookAgain {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly held: HeldMatching,
  ) {}

  at(tx: Tx, side: Side, subjectIds: string[], isNew = false): void {
    if (this.held.hold(tx, side, subjectIds, isNew)) return;
    tx.send(keepDue, [side, this.clock.now(), subjectIds]);
    this.soon(tx, subjectIds);
  }

  /** Those whose due rows have been written. */
  soon(tx: Tx, subjectIds: string[]): void {
    tx.afterCommit(() => this.jobs.hurryIds(proposeMatches, subjectIds));
  }
}
