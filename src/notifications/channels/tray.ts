import { Injectable } from '@nestjs/common';
import { maskEmail, maskPhone, People } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText, sealField } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Settings } from '../../platform/settings/index.js';
import type { Answer, Channel, ChannelKind, Message, Outcome, Question } from './channel.js';

type TrayChannel = Exclude<ChannelKind, 'letter'>;

export interface TrayItem {
  channel: TrayChannel;
  /** masked */
  to: string;
  sentAt: Date;
  subject?: string;
  text: string;
}

interface Row {
  notice_id: string;
  person_id: string;
  channel: TrayChannel;
  recipient: Buffer;
  title: Buffer;
  body: Buffer;
  sent_at: Date;
}

const placeOf = (column: string, id: string) => ({ table: 'tray_message', column, id });

/** The demo's message tray: takes SMS and mail in place of a provider. It exists only where DEMO is on. */
@Injectable()
export class Tray implements Channel {
  readonly name = 'tray';
  readonly isIdempotent = true;
  readonly canBeAsked = true;

  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  async send(message: Message): Promise<Outcome> {
    const { noticeId, personId, channel } = message;
    const key = await this.people.keyOf(this.database, personId);
    const seal = (column: string, text: string) => sealField(key, placeOf(column, noticeId), text);
    await this.database.query(
      `INSERT INTO tray_message (notice_id, person_id, channel, recipient, title, body, sent_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (notice_id) DO NOTHING`,
      [
        noticeId,
        personId,
        channel,
        seal('recipient', message.to),
        seal('title', message.title),
        seal('body', message.text),
        this.clock.now(),
      ],
    );
    return { kind: 'delivered', reference: noticeId };
  }

  async ask({ noticeId }: Question): Promise<Answer> {
    const rows = await this.database.query('SELECT 1 FROM tray_message WHERE notice_id = $1', [
      noticeId,
    ]);
    return rows.length > 0 ? { kind: 'delivered', reference: noticeId } : { kind: 'not-known' };
  }

  /**
   * What lies in the tray, newest first; an erased person's messages are gone.
   *
   * @throws {NotFound} where DEMO is off
   */
  async list(limit = 100): Promise<TrayItem[]> {
    if (!this.settings.get('DEMO')) throw new NotFound('page');
    const rows = await this.database.query<Row>(
      `SELECT notice_id, person_id, channel, recipient, title, body, sent_at FROM tray_message
       ORDER BY sent_at DESC, notice_id DESC LIMIT $1`,
      [limit],
    );
    const keys = await this.people.keysOf(
      this.database,
      rows.map((row) => row.person_id),
    );
    return rows.flatMap((row) => {
      const key = keys.get(row.person_id);
      return key ? [itemOf(row, key)] : [];
    });
  }
}

function itemOf(row: Row, key: Buffer): TrayItem {
  const open = (column: 'recipient' | 'title' | 'body') =>
    openText(key, placeOf(column, row.notice_id), row[column]);
  const mask = row.channel === 'sms' ? maskPhone : maskEmail;
  return {
    channel: row.channel,
    to: mask(open('recipient')),
    sentAt: row.sent_at,
    ...(row.channel === 'mail' && { subject: open('title') }),
    text: open('body'),
  };
}
