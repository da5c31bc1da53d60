import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChannelKind } from './channel.js';

/** A message in the demo's tray, sealed like every other. */
@Entity()
@Check('tray_message_channel_check', `channel IN ('sms', 'mail')`)
export class TrayMessage {
  @PrimaryColumn('uuid')
  noticeId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  channel: ChannelKind;

  @Column('bytea')
  recipient: Buffer;

  @Column('bytea')
  title: Buffer;

  @Column('bytea')
  body: Buffer;

  @Column('timestamptz')
  sentAt: Date;
}
