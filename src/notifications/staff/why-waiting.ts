import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import type { ChannelKind } from '../channels/channel.js';
import { ChannelPauses } from '../channels/channel-pauses.js';
import { Channels } from '../channels/channels.js';
import { isQuiet, nextWakingInstant } from '../delivering/quiet-hours.js';

/** No provider is set up or it is away, its hour has not come, or nobody has printed it. */
export const waitingReasons = ['provider', 'time', 'printing'] as const;
export type WaitingReason = (typeof waitingReasons)[number];

export interface PendingNotice {
  channel: ChannelKind;
  dueAt: Date;
  isAtAnyHour: boolean;
}

export interface Waiting {
  reason: WaitingReason;
  /** since when its provider has been away */
  since?: Date;
  /** when it goes on by itself */
  until?: Date;
}

/** Why is a pending notice not on its way? */
@Injectable()
export class WhyWaiting {
  constructor(
    private readonly channels: Channels,
    private readonly pauses: ChannelPauses,
    private readonly clock: Clock,
  ) {}

  /** Looks once which providers are away. @returns what tells of each notice; undefined for one that is on its way */
  async look(): Promise<(notice: PendingNotice) => Waiting | undefined> {
    const paused = new Map((await this.pauses.paused()).map((it) => [it.channel, it.since]));
    const now = this.clock.now();
    return ({ channel, dueAt, isAtAnyHour }) => {
      if (channel === 'letter') return { reason: 'printing' };
      if (!this.channels.of(channel)) return { reason: 'provider' };
      const since = paused.get(channel);
      if (since) return { reason: 'provider', since };
      const from = dueAt > now ? dueAt : now;
      const until = isAtAnyHour ? from : nextWakingInstant(from);
      return dueAt > now || (!isAtAnyHour && isQuiet(now)) ? { reason: 'time', until } : undefined;
    };
  }
}
