import { Injectable } from '@nestjs/common';
import { People } from '../people/index.js';
import { openText } from '../platform/crypto/index.js';
import { Database } from '../platform/database/index.js';
import { HandlesJob } from '../platform/jobs/index.js';
import { Log } from '../platform/logging/index.js';
import type { Channel, Message, Outcome } from './channels/channel.js';
import { Channels } from './channels/channels.js';
import { deliverCodes, deliverNotices } from './deliver-notices.job.js';
import { NoticeLedger, type TakenNotice } from './notice-ledger.js';

/** Sends what is ready: take the row, talk to the provider outside any transaction, put down how it went. */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly ledger: NoticeLedger,
    private readonly channels: Channels,
    private readonly log: Log,
  ) {}

  /** A repeated job finds its rows taken and does nothing. */
  @HandlesJob(deliverNotices)
  async execute({ ids }: { ids: string[] }): Promise<void> {
    const available = this.channels.available();
    for (const id of ids) {
      const taken = await this.ledger.take(id, available);
      if (taken) await this.deliver(taken);
    }
  }

  @HandlesJob(deliverCodes)
  async executeCodes(payload: { ids: string[] }): Promise<void> {
    await this.execute(payload);
  }

  private async deliver(taken: TakenNotice): Promise<void> {
    const channel = this.channels.of(taken.channel)!;
    const message = await this.open(taken);
    const outcome = message
      ? await this.send(channel, message)
      : ({ kind: 'permanent', reason: 'erased' } as const);
    await this.ledger.settle(taken, outcome, channel.isIdempotent);
  }

  private async send(channel: Channel, message: Message): Promise<Outcome> {
    try {
      return await channel.send(message);
    } catch (error) {
      const reason = (error as { code?: string }).code ?? (error as Error).name;
      this.log.warn({ notice: message.noticeId, channel: channel.name, reason }, 'notice is lost');
      return { kind: 'unknown', reason };
    }
  }

  /** undefined when the person has been erased since */
  private async open(taken: TakenNotice): Promise<Message | undefined> {
    const { id, personId, channel } = taken;
    const key = (await this.people.keysOf(this.database, [personId])).get(personId);
    if (!key) return undefined;
    const read = (column: 'recipient' | 'title' | 'body') =>
      openText(key, { table: 'notice', column, id }, taken[column]);
    return {
      noticeId: id,
      personId,
      channel,
      to: read('recipient'),
      title: read('title'),
      text: read('body'),
    };
  }
}
