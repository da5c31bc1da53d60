import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, prepared, type Tx } from '../../platform/database/index.js';
import { inParts } from '../../platform/in-parts.js';
import { Ids } from '../../platform/ids.js';
import { HandlesJob, Jobs } from '../../platform/jobs/index.js';
import { Engine } from '../engine.js';
import type { Side } from '../finding/identifier-match.entity.js';
import { proposeHeld, sweepHeld } from '../matching.jobs.js';
import { compareStoreInstead } from './compare-store.js';
import { listComingIn } from './hold-back.js';
import { ToldPlanner } from './told-planner.js';

/** A list that has not come in by then is not waited for: its process died, or it is larger than any should be. */
const heldAtMostMs = 15 * 60_000;
/** compared in one transaction: somebody at a desk waits for so many at most */
const comparedAtOnce = 50;
/** Then the next job goes on, behind whatever was hurried meanwhile. */
const jobLastsMs = 1_000;

const keepHeld = prepared(
  'keep-held',
  `INSERT INTO matching_held (id, held_by, side, is_new, subject_ids, since)
   SELECT id, $1, side, is_new, subject_ids, $2
   FROM jsonb_to_recordset($3::jsonb) AS it (id uuid, side text, is_new boolean, subject_ids uuid[])`,
);

/** Ids of one transaction by what they are. */
type Gathered = Map<Side | 'new report', Set<string>>;

/**
 * Reports and vehicles of a list wait here until it is in. Then they are compared, some at a time and never two of these
 * at once, so that single records go before them.
 */
@Injectable()
export class HeldMatching implements BeforeApplicationShutdown {
  private readonly gathered = new WeakMap<Tx, Gathered>();
  private readonly planner: ToldPlanner;
  private isStopping = false;

  constructor(
    private readonly database: Database,
    private readonly engine: Engine,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    this.planner = new ToldPlanner(database);
  }

  /**
   * @param isNew reports that are filed now
   * @returns whether they wait for a list; if not, the caller has them compared at once
   */
  hold(tx: Tx, side: Side, subjectIds: string[], isNew = false): boolean {
    const listId = listComingIn();
    if (!listId) return false;
    const gathered: Gathered = this.gathered.get(tx) ?? new Map();
    this.gathered.set(tx, gathered);
    const what = isNew ? 'new report' : side;
    gathered.set(what, new Set([...(gathered.get(what) ?? []), ...subjectIds]));
    tx.beforeCommit(this, () => this.keep(tx, listId, gathered));
    return true;
  }

  /** All of a list is in: what waited for it may begin. */
  async listIsIn(tx: Tx, listId: string): Promise<void> {
    await compareStoreInstead(tx, this.ids, listId, this.clock.now());
    tx.send('UPDATE matching_held SET held_by = NULL WHERE held_by = $1', [listId]);
    tx.afterCommit(() => this.jobs.hurry(proposeHeld, {}));
  }

  @HandlesJob(proposeHeld)
  async propose(): Promise<void> {
    const end = performance.now() + jobLastsMs;
    while (performance.now() < end) if (this.isStopping || !(await this.proposeSome())) return;
    await this.jobs.hurry(proposeHeld, {});
  }

  /** Finds what nobody goes on with, and lists that never came in. */
  @HandlesJob(sweepHeld)
  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - heldAtMostMs);
    await this.database.query(
      'UPDATE matching_held SET held_by = NULL WHERE held_by IS NOT NULL AND since < $1',
      [before],
    );
    const free = await this.database.query(
      'SELECT 1 FROM matching_held WHERE held_by IS NULL LIMIT 1',
    );
    if (free.length > 0) await this.jobs.hurry(proposeHeld, {});
  }

  beforeApplicationShutdown(): void {
    this.isStopping = true;
  }

  private keep(tx: Tx, listId: string, gathered: Gathered): void {
    const rows = [...gathered].flatMap(([what, ids]) =>
      inParts([...ids], comparedAtOnce).map((subject_ids) => ({
        id: this.ids.next(),
        side: what === 'vehicle' ? what : 'report',
        is_new: what === 'new report',
        subject_ids,
      })),
    );
    tx.send(keepHeld, [listId, this.clock.now(), JSON.stringify(rows)]);
    const brought = rows.reduce((sum, { subject_ids }) => sum + subject_ids.length, 0);
    tx.afterCommit(() => this.planner.bring(brought));
  }

  /** The row goes with the proposals. @returns false when none is left, or another job is at one */
  private async proposeSome(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [turn] = await tx.query<{ isOurs: boolean }>(
        `SELECT pg_try_advisory_xact_lock(hashtextextended('matching held', 0)) AS "isOurs"`,
      );
      if (!turn!.isOurs) return false;
      const [some] = await tx.query<{ side: Side; ids: string[] }>(
        `DELETE FROM matching_held WHERE id = (SELECT id FROM matching_held WHERE held_by IS NULL ORDER BY id LIMIT 1)
         RETURNING side, subject_ids AS ids`,
      );
      if (some) await this.engine.propose(tx, some.side, some.ids);
      return some !== undefined;
    });
  }
}
