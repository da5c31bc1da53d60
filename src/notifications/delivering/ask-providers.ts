import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { Log } from '../../platform/logging/index.js';
import type { Answer, Channel, ChannelKind } from '../channels/channel.js';
import { Channels } from '../channels/channels.js';
import { NoticeLedger, type Tried } from '../ledger/notice-ledger.js';
import type { NoticeStatus } from '../ledger/notice.status.js';
import { isReceipt, pollEveryMs, verdictOfReceipt, verdictOn, type Verdict } from './verdict.js';
import { withAtMost } from './with-at-most.js';

/** Longer than any conversation with a provider may take. */
const stuckAfterMs = 10 * 60_000;
/** How long a provider that can be asked is waited for, and how long for its receipt. */
const askForMs = 24 * 3_600_000;
const pollForMs = 72 * 3_600_000;
const batchSize = 200;

interface Asked {
  id: string;
  personId: string;
  channel: ChannelKind;
  status: NoticeStatus;
  attempts: number;
  recipient: Buffer;
  reference: string | null;
  /** when it was handed over */
  at: Date;
}

/**
 * The process ended between the provider and the row, an answer was lost, or a receipt is due. The provider is asked by
 * our reference; where it can't say, the outcome is unknown and listed for a person. Nothing is resent blindly.
 */
@Injectable()
export class AskProviders {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly channels: Channels,
    private readonly ledger: NoticeLedger,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async execute(): Promise<void> {
    for (;;) {
      const asked = await this.due();
      const keys = await this.people.keysOf(
        this.database,
        asked.map((it) => it.personId),
      );
      const tried = await withAtMost(8, asked, async (it): Promise<Tried> => {
        const verdict = await this.find(it, keys.get(it.personId));
        return { id: it.id, attempts: it.attempts, verdict };
      });
      const receipts = tried.filter((_, index) => asked[index]!.status === 'sent');
      await this.ledger.settle(tried.filter((it) => !receipts.includes(it)));
      await this.putDownReceipts(receipts);
      if (asked.length < batchSize) return;
    }
  }

  private due(): Promise<Asked[]> {
    const now = this.clock.now();
    return this.database.query<Asked>(
      `SELECT id, person_id AS "personId", channel, status, attempts, recipient, provider_reference AS reference,
         coalesce(sending_since, sent_at) AS at
       FROM notice_due JOIN notice ON notice.id = notice_id LEFT JOIN notice_words USING (notice_id)
       WHERE notice_due.at <= $2 AND ((status = 'sending' AND ask_at IS NULL AND sending_since <= $1)
         OR (status IN ('sending', 'sent') AND ask_at <= $2))
       ORDER BY coalesce(ask_at, sending_since) LIMIT ${batchSize}`,
      [new Date(now.getTime() - stuckAfterMs), now],
    );
  }

  private async find(asked: Asked, key: Buffer | undefined): Promise<Verdict> {
    const now = this.clock.now();
    const channel = this.channels.of(asked.channel);
    const traits = channel ?? { isIdempotent: false, canBeAsked: false };
    const answer = await this.ask(asked, channel, key);
    const waitedMs = now.getTime() - asked.at.getTime();
    if (answer && isReceipt(answer)) return verdictOfReceipt(answer);
    if (asked.status === 'sent') return this.stillSent(answer, waitedMs);
    const reason = 'interrupted';
    if (answer?.kind === 'sent' || answer?.kind === 'delivered') {
      return verdictOn(answer, asked.attempts, traits, now);
    }
    if (answer?.kind === 'not-known') {
      const hasSaid = { ...traits, canBeAsked: false };
      return verdictOn({ kind: 'temporary', reason }, asked.attempts, hasSaid, now);
    }
    const canStillSay = channel?.canBeAsked && waitedMs < askForMs;
    return verdictOn(
      { kind: 'unknown', reason },
      asked.attempts,
      { ...traits, canBeAsked: canStillSay ?? false },
      now,
    );
  }

  /** undefined where nobody answers */
  private async ask(
    { id, recipient, at, reference }: Asked,
    channel: Channel | undefined,
    key: Buffer | undefined,
  ): Promise<Answer | undefined> {
    if (!channel?.canBeAsked || !channel.ask || !key) return undefined;
    const to = openText(key, { table: 'notice', column: 'recipient', id }, recipient);
    try {
      return await channel.ask({ noticeId: id, to, at, reference });
    } catch (error) {
      const reason = (error as Error).name;
      this.log.warn({ notice: id, channel: channel.name, reason }, 'no answer');
      return undefined;
    }
  }

  private stillSent(answer: Answer | undefined, waitedMs: number): Verdict {
    if (answer?.kind === 'delivered') return verdictOfReceipt(answer);
    const askAt = new Date(this.clock.now().getTime() + pollPauseMs(waitedMs));
    return waitedMs < pollForMs
      ? { status: 'sent', what: 'sent', askAt }
      : { status: 'sent', what: 'no-receipt' };
  }

  private async putDownReceipts(receipts: Tried[]): Promise<void> {
    const waiting = receipts.filter((it) => it.verdict.status === 'sent');
    await this.ledger.askLater(waiting);
    for (const { id, verdict } of receipts) {
      if (verdict.status !== 'sent') await this.ledger.receive(id, verdict);
    }
  }
}

/** Every ten minutes at first, in the end every few hours: most receipts come within minutes or never. */
function pollPauseMs(waitedMs: number): number {
  return Math.max(pollEveryMs, waitedMs / 4);
}
