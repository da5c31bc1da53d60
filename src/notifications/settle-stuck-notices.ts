import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/index.js';
import { Log } from '../platform/logging/index.js';
import type { Channel, ChannelKind, Outcome } from './channels/channel.js';
import { Channels } from './channels/channels.js';
import { NoticeLedger } from './notice-ledger.js';

/** Longer than any conversation with a provider may take. */
const stuckAfterMs = 10 * 60_000;
/** How long a provider that can be asked is waited for. */
const askForMs = 24 * 3_600_000;

interface StuckNotice {
  id: string;
  channel: ChannelKind;
  attempts: number;
  sendingSince: Date;
}

/**
 * The process ended between the provider and the row. The provider is asked by our reference; where it can't say, the
 * outcome is unknown and listed for a person. Nothing is resent blindly.
 */
@Injectable()
export class SettleStuckNotices {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly ledger: NoticeLedger,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now().getTime();
    const stuck = await this.database.query<StuckNotice>(
      `SELECT id, channel, attempts, sending_since AS "sendingSince" FROM notice
       WHERE status = 'sending' AND sending_since <= $1 ORDER BY sending_since LIMIT 500`,
      [new Date(now - stuckAfterMs)],
    );
    for (const notice of stuck) {
      const channel = this.channels.of(notice.channel);
      const hasWaitedLong = now - notice.sendingSince.getTime() >= askForMs;
      const outcome = await this.find(notice, channel, hasWaitedLong);
      if (outcome) await this.ledger.settle(notice, outcome, channel?.isIdempotent ?? false);
    }
  }

  /** undefined: ask again at the next beat */
  private async find(
    { id }: StuckNotice,
    channel: Channel | undefined,
    hasWaitedLong: boolean,
  ): Promise<Outcome | undefined> {
    const unknown = { kind: 'unknown', reason: 'interrupted' } as const;
    if (!channel?.canBeAsked || !channel.ask) return unknown;
    try {
      const answer = await channel.ask(id);
      return answer.kind === 'not-known' ? { kind: 'temporary', reason: 'interrupted' } : answer;
    } catch (error) {
      this.log.warn(
        { notice: id, channel: channel.name, reason: (error as Error).name },
        'no answer',
      );
      return hasWaitedLong ? unknown : undefined;
    }
  }
}
