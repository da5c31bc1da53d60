import type { Readable } from 'node:stream';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Settings } from '../../platform/settings/index.js';
import type { Channel, Message, Outcome } from './channel.js';
import { smtpOutcome } from './smtp-outcome.js';

/** Milliseconds; together well below the time after which a notice counts as stuck. */
const timeouts = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 60_000,
};

const connections = 4;

/** Mail through the force's own server. SMTP can neither be asked afterwards nor recognise a repetition. */
@Injectable()
export class SmtpChannel implements Channel, OnApplicationShutdown {
  readonly name = 'smtp';
  readonly isIdempotent = false;
  readonly canBeAsked = false;
  readonly atOnce = connections;

  private transporter: ReturnType<typeof openTransport> | undefined;
  private readonly underWay = new Set<Promise<unknown>>();
  /** The byte stream of each mail under way: read only once the server has said "go ahead" to DATA. */
  private readonly bodies = new Map<string, Readable>();

  constructor(private readonly settings: Settings) {}

  async send(message: Message): Promise<Outcome> {
    this.transporter ??= openTransport(this.settings.need('SMTP_URL'), this.bodies);
    const sending = this.converse(this.transporter, message);
    this.underWay.add(sending);
    return sending.finally(() => this.underWay.delete(sending));
  }

  /** Lets the conversations under way end: cutting one off would leave its outcome unknown. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.underWay);
    this.transporter?.close();
  }

  private async converse(
    transporter: ReturnType<typeof openTransport>,
    { noticeId, to, title, text }: Message,
  ): Promise<Outcome> {
    const messageId = `<${noticeId}@wanbi>`;
    try {
      await transporter.sendMail({
        from: this.settings.need('MAIL_FROM'),
        // as an object, so that no character of an address is read as a second recipient
        to: { name: '', address: to },
        subject: title,
        text,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'sent', reference: messageId };
    } catch (error) {
      return smtpOutcome(error, this.bodies.get(messageId)?.readableDidRead ?? false);
    } finally {
      this.bodies.delete(messageId);
    }
  }
}

function openTransport(url: string, bodies: Map<string, Readable>) {
  const transporter = createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // A pool that sends again by itself would send blindly.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  transporter.use('stream', (mail, done) => {
    const { message } = mail;
    const createReadStream = message.createReadStream.bind(message);
    message.createReadStream = (options) => {
      const body = createReadStream(options);
      bodies.set(message.messageId(), body);
      return body;
    };
    done();
  });
  return transporter;
}
