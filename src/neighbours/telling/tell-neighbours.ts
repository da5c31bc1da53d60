import { Injectable } from '@nestjs/common';
import { Webhook } from 'standardwebhooks';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { HandlesJob, Jobs } from '../../platform/jobs/index.js';
import { Settings } from '../../platform/settings/index.js';
import type { Neighbour } from '../neighbour.entity.js';
import type { NeighbourStatus } from '../neighbour.status.js';
import type { Telling } from '../telling.entity.js';
import type { Network } from './allowed-address.js';
import { composeBodies } from './compose.js';
import { sweepNeighbours, tellNeighbours } from './neighbours.jobs.js';
import { isBeyondPatience, isRefusedForGood, nextTryAt } from './next-try.js';
import { post, type PostAnswer } from './post.js';
import { SealedSecrets, shownSecret } from './sealed-secrets.js';

/** Longer than the slowest message takes: a worker that died is replaced after this. */
const busyMs = 60_000;
const atOnce = 50;
/** Then another job goes on, so that one neighbour does not keep the others waiting. */
const mostAJob = 500;

type Told = Pick<
  Neighbour,
  'id' | 'url' | 'secret' | 'previousSecret' | 'previousUntil' | 'failures' | 'failingSince'
>;
type Waiting = Pick<Telling, 'id' | 'event' | 'subjectId' | 'promisedAt' | 'body' | 'attempts'>;

/**
 * Tells neighbours what waits for them: in order, one at a time, each at least once. A message that arrived and whose
 * answer was lost is sent again with the same id and the same words.
 */
@Injectable()
export class TellNeighbours {
  private readonly networks: readonly Network[];

  constructor(
    private readonly database: Database,
    private readonly secrets: SealedSecrets,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    settings: Settings,
  ) {
    this.networks = settings.need('NEIGHBOUR_NETWORKS');
  }

  @HandlesJob(sweepNeighbours)
  async sweep(): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM neighbour WHERE status = 'active' AND (busy_until IS NULL OR busy_until <= $1)
         AND (next_try_at IS NULL OR next_try_at <= $1)
         AND EXISTS (SELECT FROM telling WHERE neighbour_id = neighbour.id AND status = 'waiting')`,
      [this.clock.now()],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) this.jobs.hurryIds(tellNeighbours, ids);
  }

  @HandlesJob(tellNeighbours)
  async tell({ ids }: { ids: string[] }): Promise<void> {
    for (const id of ids) await this.tellOne(id);
  }

  private async tellOne(id: string): Promise<void> {
    const neighbour = await this.take(id);
    if (!neighbour) return;
    for (let told = 0; told < mostAJob; told += atOnce) {
      const waiting = await this.waitingFor(id);
      for (const it of waiting) {
        if (!(await this.attempt(neighbour, it))) return;
      }
      if (waiting.length < atOnce) return this.leave(id);
    }
    await this.leave(id);
    this.jobs.hurryIds(tellNeighbours, [id]);
  }

  /** By compare-and-set: whoever comes second finds it busy. */
  private async take(id: string): Promise<Told | undefined> {
    const now = this.clock.now();
    const [neighbour] = await this.database.query<Told>(
      `UPDATE neighbour SET busy_until = $2 WHERE id = $1 AND status = 'active'
         AND (busy_until IS NULL OR busy_until <= $3) AND (next_try_at IS NULL OR next_try_at <= $3)
       RETURNING id, url, secret, previous_secret AS "previousSecret", previous_until AS "previousUntil", failures,
         failing_since AS "failingSince"`,
      [id, new Date(now.getTime() + busyMs), now],
    );
    return neighbour;
  }

  private async leave(id: string): Promise<void> {
    await this.database.query('UPDATE neighbour SET busy_until = NULL WHERE id = $1', [id]);
  }

  private async waitingFor(id: string): Promise<Waiting[]> {
    const rows = await this.database.query<Waiting>(
      `SELECT id, event, subject_id AS "subjectId", promised_at AS "promisedAt", body, attempts
       FROM telling WHERE neighbour_id = $1 AND status = 'waiting' ORDER BY id LIMIT ${atOnce}`,
      [id],
    );
    const blank = rows.filter(({ body }) => body === null);
    if (blank.length === 0) return rows;
    const bodies = await composeBodies(this.database, blank);
    await this.database.query(
      `UPDATE telling SET body = it.body FROM unnest($1::uuid[], $2::text[]) AS it (id, body)
       WHERE telling.id = it.id AND telling.body IS NULL`,
      [[...bodies.keys()], [...bodies.values()]],
    );
    return rows.map((row) => ({ ...row, body: row.body ?? bodies.get(row.id)! }));
  }

  /** @returns whether the next one may be told */
  private async attempt(neighbour: Told, telling: Waiting): Promise<boolean> {
    const answer = await post(
      neighbour.url,
      telling.body!,
      this.signed(neighbour, telling),
      this.networks,
    );
    const { status } = answer;
    return status !== undefined && status >= 200 && status < 300
      ? this.settle(neighbour, telling, answer)
      : this.fail(neighbour, telling, answer);
  }

  /** The headers of Standard Webhooks; two signatures while a secret changes. */
  private signed({ id, secret, previousSecret, previousUntil }: Told, telling: Waiting) {
    const now = this.clock.now();
    const keys = [this.secrets.open(id, 'secret', secret)];
    if (previousSecret && previousUntil && previousUntil > now)
      keys.push(this.secrets.open(id, 'previous_secret', previousSecret));
    const signatures = keys.map((key) =>
      new Webhook(shownSecret(key)).sign(telling.id, now, telling.body!),
    );
    return {
      'webhook-id': telling.id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': signatures.join(' '),
    };
  }

  /** Renews our hold. Whoever paused it meanwhile stops us here. */
  private async settle(
    neighbour: Told,
    { id }: Waiting,
    { outcome }: PostAnswer,
  ): Promise<boolean> {
    const now = this.clock.now();
    const [after] = await this.database.query<{ status: NeighbourStatus }>(
      `WITH told AS (
         UPDATE telling SET status = 'told', attempts = attempts + 1, outcome = $3, last_tried_at = $2 WHERE id = $1
       )
       UPDATE neighbour SET failures = 0, failing_since = NULL, next_try_at = NULL,
         busy_until = CASE WHEN status = 'active' THEN $5::timestamptz END
       WHERE id = $4 RETURNING status`,
      [id, now, outcome, neighbour.id, new Date(now.getTime() + busyMs)],
    );
    Object.assign(neighbour, { failures: 0, failingSince: null });
    return after?.status === 'active';
  }

  private async fail(
    neighbour: Told,
    { id, attempts }: Waiting,
    { status, outcome, retryAfterSeconds }: PostAnswer,
  ): Promise<boolean> {
    const now = this.clock.now();
    const isGivenUp = isRefusedForGood(status, attempts + 1);
    const failures = neighbour.failures + 1;
    const failingSince = neighbour.failingSince ?? now;
    const isGone = status === 410;
    const pausedBecause = isGone
      ? 'gone'
      : isBeyondPatience(now, failingSince)
        ? 'unreachable'
        : null;
    await this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE telling SET status = $2, attempts = attempts + 1, outcome = $3, last_tried_at = $4 WHERE id = $1`,
        [id, isGivenUp ? 'given-up' : 'waiting', outcome, now],
      );
      await tx.query(
        `UPDATE neighbour SET busy_until = NULL, failures = $2, failing_since = $3, next_try_at = $4,
           status = CASE WHEN $5::text IS NOT NULL AND status = 'active' THEN 'paused' ELSE status END,
           paused_because = coalesce($5, paused_because)
         WHERE id = $1`,
        [
          neighbour.id,
          failures,
          failingSince,
          nextTryAt(now, failures, retryAfterSeconds),
          pausedBecause,
        ],
      );
    });
    return false;
  }
}
