import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { Log } from '../../platform/logging/index.js';
import type { ChannelKind, Outcome } from './channel.js';

type Outage = Extract<Outcome, { kind: 'temporary' }>;

/** One lost connection is chance; so many in a row are an outage. */
const pauseAfterFailures = 3;
const firstPauseMs = 60_000;
const longestPauseMs = 10 * 60_000;

/**
 * A provider that is away is left alone: its notices wait, untouched, while one message after the other is let through
 * to see whether it is back. Kept in the database, so that all workers pause together and go on together.
 */
@Injectable()
export class ChannelPauses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** Puts down how a batch over one channel went: any success ends a pause. */
  async hear(channel: ChannelKind, outcomes: Outcome[], isTroubled: boolean): Promise<void> {
    const outages = outcomes.filter(
      (it): it is Outage => it.kind === 'temporary' && it.isOutage === true,
    );
    const hasAnswered = outcomes.some((it) => it.kind !== 'temporary' && it.kind !== 'unknown');
    if (hasAnswered) {
      if (isTroubled) await this.end(channel);
    } else if (outages.length > 0) {
      await this.count(channel, outages);
    }
  }

  /** Paused channels of which it is time to see whether they are back. */
  async toProbe(): Promise<ChannelKind[]> {
    const rows = await this.database.query<{ channel: ChannelKind }>(
      'SELECT channel FROM channel_pause WHERE paused_since IS NOT NULL AND probe_at <= $1',
      [this.clock.now()],
    );
    return rows.map((it) => it.channel);
  }

  async paused(): Promise<{ channel: ChannelKind; since: Date; reason: string }[]> {
    return this.database.query(
      'SELECT channel, paused_since AS since, reason FROM channel_pause WHERE paused_since IS NOT NULL ORDER BY 1',
    );
  }

  private async count(channel: ChannelKind, outages: Outage[]): Promise<void> {
    const now = this.clock.now();
    const asked = Math.max(0, ...outages.map((it) => it.retryAfterMs ?? 0));
    const [row] = await this.database.query<{ failures: number; since: Date | null }>(
      `INSERT INTO channel_pause AS pause (channel, failures, reason, paused_since, probe_at)
       VALUES ($1, $2, $3, CASE WHEN $5 OR $2 >= ${pauseAfterFailures} THEN $4::timestamptz END, $6)
       ON CONFLICT (channel) DO UPDATE SET failures = pause.failures + $2, reason = $3, probe_at = $6,
         paused_since = coalesce(pause.paused_since,
           CASE WHEN $5 OR pause.failures + $2 >= ${pauseAfterFailures} THEN $4::timestamptz END)
       RETURNING failures, paused_since AS since`,
      [
        channel,
        outages.length,
        outages[0]!.reason,
        now,
        asked > 0,
        new Date(now.getTime() + (asked || firstPauseMs)),
      ],
    );
    if (!row?.since) return;
    // Longer as it lasts: a provider that comes back is not greeted by a crowd.
    const lastingMs = Math.min(
      longestPauseMs,
      Math.max(firstPauseMs, (now.getTime() - row.since.getTime()) / 4),
    );
    if (!asked) {
      await this.database.query('UPDATE channel_pause SET probe_at = $2 WHERE channel = $1', [
        channel,
        new Date(now.getTime() + lastingMs),
      ]);
    }
    this.log.warn(
      { channel, reason: outages[0]!.reason, failures: row.failures },
      'channel pauses',
    );
  }

  private async end(channel: ChannelKind): Promise<void> {
    await this.database.query('DELETE FROM channel_pause WHERE channel = $1', [channel]);
    this.log.info({ channel }, 'channel is back');
  }
}
