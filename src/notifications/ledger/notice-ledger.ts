import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, prepared } from '../../platform/database/index.js';
import { Ids } from '../../platform/ids.js';
import type { ChannelKind } from '../channels/channel.js';
import { finishedStatuses, noticeLife, pendingStatuses } from './notice.status.js';
import { isQuiet } from '../delivering/quiet-hours.js';
import { nextLookAt, type Verdict } from '../delivering/verdict.js';

export interface TakenNotice {
  id: string;
  personId: string;
  channel: ChannelKind;
  kind: string;
  language: string;
  recipient: Buffer;
  title: Buffer;
  body: Buffer;
  placeholders: Buffer | null;
  /** counts this try; a late answer of an earlier one changes nothing */
  attempts: number;
  /** its channel failed lately: a success has to be told */
  isTroubled: boolean;
}

export interface Tried extends Pick<TakenNotice, 'id' | 'attempts'> {
  verdict: Verdict;
}

/** Pending, due, not too late, and not at night; `$1` now, `$2` channels, `$3` whether it is night. */
export const isReady = `status IN (${pendingStatuses.map((it) => `'${it}'`).join(', ')}) AND due_at <= $1
  AND channel = ANY($2) AND (at_any_hour OR NOT $3) AND (useful_until IS NULL OR useful_until > $1)`;

/** `created>sending` and so on; a notice about which its provider is being asked stays where it is. */
const moves = [
  ...noticeLife.states.flatMap((from) => noticeLife.table[from].map((to) => `${from}>${to}`)),
  'sending>sending',
];

/** When those that `moved` are looked at next, or never again. */
const lookAgain = `due AS (
         INSERT INTO notice_due (notice_id, at) SELECT id, look_at FROM moved WHERE look_at IS NOT NULL
         ON CONFLICT (notice_id) DO UPDATE SET at = excluded.at
       ), gone AS (
         DELETE FROM notice_due USING moved WHERE notice_id = id AND look_at IS NULL
       )`;

const columns = `notice.id, person_id AS "personId", channel, kind, language, attempts`;

const takeThese = prepared(
  'take-notices',
  `WITH wanted AS (
         SELECT notice.id, event_id FROM unnest($4::uuid[], $5::uuid[]) AS given (id, event_id) JOIN notice USING (id)
         WHERE ${isReady} AND ($6 OR NOT EXISTS (
           SELECT FROM channel_pause WHERE channel_pause.channel = notice.channel AND paused_since IS NOT NULL))
         ORDER BY id FOR UPDATE OF notice SKIP LOCKED
       ), taken AS (
         UPDATE notice SET status = 'sending', attempts = attempts + 1, sending_since = $1, ask_at = NULL
         FROM wanted WHERE notice.id = wanted.id
         RETURNING ${columns}, event_id,
           EXISTS (SELECT FROM channel_pause WHERE channel_pause.channel = notice.channel) AS "isTroubled"
       ), told AS (
         INSERT INTO notice_event (id, notice_id, at, status, what, detail)
         SELECT event_id, id, $1, 'sending', 'sending', attempts::text FROM taken
       )
       SELECT taken.*, recipient, title, body, placeholders FROM taken LEFT JOIN notice_words ON notice_id = id`,
);

const settleThese = prepared(
  'settle-notices',
  `WITH said AS (
         SELECT * FROM unnest($2::uuid[], $3::int[], $4::text[], $5::timestamptz[], $6::timestamptz[], $7::text[],
           $8::text[], $9::text[], $10::uuid[], $12::timestamptz[])
           AS given (id, attempts, status, due_at, ask_at, reference, what, detail, event_id, look_at)
       ), moved AS (
         UPDATE notice SET status = said.status, due_at = coalesce(said.due_at, notice.due_at), ask_at = said.ask_at,
           sending_since = CASE WHEN said.status = 'sending' THEN sending_since END,
           provider_reference = coalesce(said.reference, provider_reference),
           sent_at = CASE WHEN said.status IN ('sent', 'delivered') THEN $1 ELSE sent_at END
         FROM said WHERE notice.id = said.id AND notice.attempts = said.attempts
           AND notice.status || '>' || said.status = ANY($11)
         RETURNING notice.id, said.event_id, said.status, said.what, said.detail, said.look_at
       ), told AS (
         INSERT INTO notice_event (id, notice_id, at, status, what, detail)
         SELECT event_id, id, $1, status, what, detail FROM moved
       ), ${lookAgain}
       SELECT id FROM moved`,
);

/**
 * Moves notices by compare-and-set, many in one statement and the trail with them: a message costs two small shares of
 * a commit. "Someone was faster" is an ordinary answer.
 */
@Injectable()
export class NoticeLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * Takes what is ready of these for sending; what someone was faster with is not among the answers.
   *
   * @param isProbe also from a channel that is paused: to see whether it is back
   */
  async take(ids: string[], channels: ChannelKind[], isProbe = false): Promise<TakenNotice[]> {
    if (ids.length === 0 || channels.length === 0) return [];
    const now = this.clock.now();
    return this.database.query<TakenNotice>(takeThese, [
      now,
      channels,
      isQuiet(now),
      ids,
      ids.map(() => this.ids.next()),
      isProbe,
    ]);
  }

  /** Puts down how tries went, where the row has not moved on since. @returns the ids of those that moved */
  async settle(tried: Tried[]): Promise<string[]> {
    if (tried.length === 0) return [];
    const of = <T>(pick: (verdict: Verdict) => T | undefined) =>
      tried.map(({ verdict }) => pick(verdict) ?? null);
    const moved = await this.database.query<{ id: string }>(settleThese, [
      this.clock.now(),
      tried.map((it) => it.id),
      tried.map((it) => it.attempts),
      of((it) => it.status),
      of((it) => it.dueAt),
      of((it) => it.askAt),
      of((it) => it.reference),
      of((it) => it.what),
      of((it) => it.detail),
      tried.map(() => this.ids.next()),
      moves,
      tried.map((it) => nextLookAt(it.verdict)),
    ]);
    return moved.map(({ id }) => id);
  }

  /** No receipt yet: when it is asked for again, or, without `askAt`, that nobody asks any more. */
  async askLater(tried: Tried[]): Promise<void> {
    if (tried.length === 0) return;
    await this.database.query(
      `WITH said AS (
         SELECT * FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[]) AS given (id, look_at, event_id)
       ), moved AS (
         UPDATE notice SET ask_at = said.look_at FROM said WHERE notice.id = said.id AND status = 'sent'
         RETURNING notice.id, said.event_id, said.look_at
       ), ${lookAgain}
       INSERT INTO notice_event (id, notice_id, at, status, what)
       SELECT event_id, id, $4::timestamptz, 'sent', 'no-receipt' FROM moved WHERE look_at IS NULL`,
      [
        tried.map((it) => it.id),
        tried.map((it) => it.verdict.askAt ?? null),
        tried.map(() => this.ids.next()),
        this.clock.now(),
      ],
    );
  }

  /**
   * A receipt, however often and late it comes: a finished notice stays what it is, and its trail says so once.
   *
   * @returns whether we know the notice
   */
  async receive(id: string, { status, what, detail, reference }: Verdict): Promise<boolean> {
    const now = this.clock.now();
    const [found] = await this.database.query<{ status: string }>(
      `WITH known AS (SELECT id, status FROM notice WHERE id = $1 FOR UPDATE), moved AS (
         UPDATE notice SET status = $2, ask_at = NULL, sending_since = NULL, sent_at = coalesce(sent_at, $3),
           provider_reference = coalesce($4, provider_reference)
         FROM known WHERE notice.id = known.id AND known.status = ANY($5) RETURNING notice.id
       ), gone AS (
         DELETE FROM notice_due WHERE notice_id IN (SELECT id FROM moved)
       ), told AS (
         INSERT INTO notice_event (id, notice_id, at, status, what, detail)
         SELECT $6::uuid, id, $3::timestamptz, $2, $7, $8 FROM moved
         UNION ALL
         SELECT $6, known.id, $3, known.status, 'receipt-late', $2 FROM known
         WHERE known.status = ANY($9) AND known.status <> $2 AND NOT EXISTS (
           SELECT FROM notice_event WHERE notice_id = known.id AND notice_event.what = 'receipt-late' AND detail = $2)
       )
       SELECT status FROM known`,
      [
        id,
        status,
        now,
        reference ?? null,
        noticeLife.sourcesOf(status),
        this.ids.next(),
        what,
        detail ?? null,
        finishedStatuses,
      ],
    );
    return found !== undefined;
  }
}
