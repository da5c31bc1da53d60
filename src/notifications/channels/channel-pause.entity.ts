import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelKind } from './channel.js';

/** A channel that failed lately. No row: all is well. */
@Entity()
@Check('channel_pause_channel_check', `channel IN ('sms', 'mail', 'letter')`)
export class ChannelPause {
  @PrimaryColumn('text')
  channel: ChannelKind;

  /** in a row, without a success between them */
  @Column('int')
  failures: number;

  /** a code, never a provider's own words */
  @Column('text')
  reason: string;

  /** null while it is only suspected */
  @Column('timestamptz', { nullable: true })
  pausedSince: Date | null;

  /** when one message is let through to see whether it is back */
  @Column('timestamptz')
  probeAt: Date;
}
