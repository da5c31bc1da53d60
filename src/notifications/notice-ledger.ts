import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Ids } from '../platform/ids.js';
import type { ChannelKind, Outcome } from './channels/channel.js';
import { noticeLife, pendingStatuses, type NoticeStatus } from './notice.status.js';
import { isQuiet } from './quiet-hours.js';
import { retryPauseMs } from './retry-pause.js';
import type { TrailWord } from './trail.js';

export interface TakenNotice {
  id: string;
  personId: string;
  channel: ChannelKind;
  recipient: Buffer;
  title: Buffer;
  body: Buffer;
  /** counts this try; a late answer of an earlier one changes nothing */
  attempts: number;
}

interface Verdict {
  status: NoticeStatus;
  what: TrailWord;
  detail?: string;
  dueAt?: Date;
  reference?: string;
}

/** Pending, due, not too late, and not at night; `$1` now, `$2` channels, `$3` whether it is night. */
export const isReady = `status IN (${pendingStatuses.map((it) => `'${it}'`).join(', ')}) AND due_at <= $1
  AND channel = ANY($2) AND (at_any_hour OR NOT $3) AND (useful_until IS NULL OR useful_until > $1)`;

/**
 * Moves notices by compare-and-set, the trail in the same statement: four round trips fewer for every message.
 * "Someone was faster" is an ordinary answer.
 */
@Injectable()
export class NoticeLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Takes one notice for sending; undefined when it is not ready, or someone was faster. */
  async take(id: string, channels: ChannelKind[]): Promise<TakenNotice | undefined> {
    const now = this.clock.now();
    const [taken] = await this.database.query<TakenNotice>(
      `WITH taken AS (
         UPDATE notice SET status = 'sending', attempts = attempts + 1, sending_since = $1
         WHERE id = $4 AND ${isReady}
         RETURNING id, person_id AS "personId", channel, recipient, title, body, attempts
       ), told AS (
         INSERT INTO notice_event (id, notice_id, at, status, what, detail)
         SELECT $5::uuid, id, $1, 'sending', 'sending', attempts::text FROM taken
       )
       SELECT * FROM taken`,
      [now, channels, isQuiet(now), id, this.ids.next()],
    );
    return taken;
  }

  /** Puts down how a try went, unless the row has moved on since. */
  async settle(
    { id, attempts }: Pick<TakenNotice, 'id' | 'attempts'>,
    outcome: Outcome,
    isIdempotent: boolean,
  ): Promise<void> {
    const now = this.clock.now();
    const verdict = verdictOn(outcome, attempts, isIdempotent, now);
    const isOver = verdict.status === 'sent' || verdict.status === 'delivered';
    await this.database.query(
      `WITH moved AS (
         UPDATE notice SET status = $3, due_at = coalesce($4, due_at), sending_since = NULL,
           provider_reference = coalesce($5, provider_reference), sent_at = $6
         WHERE id = $1 AND attempts = $2 AND status = ANY($7) RETURNING id
       )
       INSERT INTO notice_event (id, notice_id, at, status, what, detail)
       SELECT $8::uuid, id, $9::timestamptz, $3, $10, $11 FROM moved`,
      [
        id,
        attempts,
        verdict.status,
        verdict.dueAt ?? null,
        verdict.reference ?? null,
        isOver ? now : null,
        noticeLife.sourcesOf(verdict.status),
        this.ids.next(),
        now,
        verdict.what,
        verdict.detail ?? null,
      ],
    );
  }
}

/** What an outcome makes of a notice. An unknown one is only ever tried again where that can't reach people twice. */
export function verdictOn(
  outcome: Outcome,
  attempts: number,
  isIdempotent: boolean,
  now: Date,
): Verdict {
  if (outcome.kind === 'sent' || outcome.kind === 'delivered') {
    return { status: outcome.kind, what: outcome.kind, reference: outcome.reference };
  }
  const detail = outcome.reason;
  if (outcome.kind === 'permanent') {
    const what = detail === 'erased' ? 'erased' : 'refused';
    return { status: 'permanent-failure', what, detail };
  }
  if (outcome.kind === 'unknown' && !isIdempotent) {
    return { status: 'outcome-unknown', what: 'unclear', detail };
  }
  const pauseMs = retryPauseMs(attempts);
  if (pauseMs === undefined) return { status: 'technical-failure', what: 'given-up', detail };
  return {
    status: 'temporary-failure',
    what: 'postponed',
    detail,
    dueAt: new Date(now.getTime() + pauseMs),
  };
}
