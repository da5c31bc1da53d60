import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import { Database } from '../../platform/database/index.js';
import { inParts } from '../../platform/in-parts.js';
import { HandlesJob } from '../../platform/jobs/index.js';
import { Log } from '../../platform/logging/index.js';
import type { Channel, ChannelKind, Message, Outcome } from '../channels/channel.js';
import { ChannelPauses } from '../channels/channel-pauses.js';
import { Channels } from '../channels/channels.js';
import { deliverCodes, deliverNotices } from './deliver-notices.job.js';
import { NoticeLedger, type TakenNotice } from '../ledger/notice-ledger.js';
import { withAtMost } from './with-at-most.js';
import { verdictOn } from './verdict.js';

/** Where a crash leaves nothing in doubt, so many are taken at once; elsewhere no more than are talked of at once. */
const batchSize = 100;
/** Nothing is held for longer than it waits for its turn: far below the time after which it counts as stuck. */
const secondsHeld = 15;
const usualAtOnce = 8;
/** A provider that answers late must not keep what was taken until it counts as stuck: the rest is given back unsent. */
const longestHeldMs = 2 * 60_000;
const givenBack: Outcome = { kind: 'temporary', reason: 'no-turn', isOutage: true };

/** Sends what is ready: take the rows, talk to the provider outside any transaction, put down how it went. */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly ledger: NoticeLedger,
    private readonly channels: Channels,
    private readonly pauses: ChannelPauses,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  /** A repeated job finds its rows taken and does nothing. */
  @HandlesJob(deliverNotices)
  async execute({ ids }: { ids: string[] }): Promise<void> {
    const kinds = this.channels.available();
    const forgiving = kinds.filter((kind) => isForgiving(this.channels.of(kind)!));
    const careful = kinds.filter((kind) => !forgiving.includes(kind));
    const left = new Set(ids);
    for (const some of inParts(ids, this.sizeFor(forgiving))) {
      const taken = await this.ledger.take(some, forgiving);
      for (const { id } of taken) left.delete(id);
      await this.deliver(taken);
    }
    if (careful.length === 0) return;
    const atOnce = Math.min(...careful.map((kind) => atOnceOf(this.channels.of(kind)!)));
    for (const some of inParts([...left], atOnce)) {
      await this.deliver(await this.ledger.take(some, careful));
    }
  }

  @HandlesJob(deliverCodes)
  async executeCodes(payload: { ids: string[] }): Promise<void> {
    await this.execute(payload);
  }

  /** Lets one of these through although its channel is paused. */
  async probe(ids: string[], channel: ChannelKind): Promise<void> {
    await this.deliver(await this.ledger.take(ids.slice(0, 1), [channel], true));
  }

  private sizeFor(kinds: ChannelKind[]): number {
    const slowest = Math.min(...kinds.map((kind) => this.channels.of(kind)!.perSecond ?? Infinity));
    return Math.min(batchSize, Math.ceil(slowest * secondsHeld));
  }

  private async deliver(taken: TakenNotice[]): Promise<void> {
    for (const kind of new Set(taken.map((it) => it.channel))) {
      const some = taken.filter((it) => it.channel === kind);
      await this.deliverOver(kind, this.channels.of(kind)!, some);
    }
  }

  private async deliverOver(kind: ChannelKind, channel: Channel, taken: TakenNotice[]) {
    const keys = await this.people.keysOf(
      this.database,
      taken.map((it) => it.personId),
    );
    const heldUntil = performance.now() + longestHeldMs;
    const outcomes = await withAtMost(atOnceOf(channel), taken, async (it): Promise<Outcome> => {
      if (performance.now() > heldUntil) return givenBack;
      const key = keys.get(it.personId);
      // Erased since it was promised.
      return key ? this.send(channel, messageOf(it, key)) : { kind: 'permanent', reason: 'erased' };
    });
    const now = this.clock.now();
    await this.ledger.settle(
      taken.map((it, index) => ({
        ...it,
        verdict: verdictOn(outcomes[index]!, it.attempts, channel, now),
      })),
    );
    const isTroubled = taken.some((it) => it.isTroubled);
    await this.pauses.hear(kind, outcomes, isTroubled);
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
}

const isForgiving = ({ isIdempotent, canBeAsked }: Channel) => isIdempotent || canBeAsked;

const atOnceOf = ({ atOnce }: Channel) => atOnce ?? usualAtOnce;

/** Each part is opened when the channel asks for it: most take the text alone, some what stands in its gaps. */
function messageOf(taken: TakenNotice, key: Buffer): Message {
  const { id, personId, channel, kind, language, placeholders } = taken;
  const place = (column: string) => ({ table: 'notice', column, id });
  const read = (column: 'recipient' | 'title' | 'body') =>
    openText(key, place(column), taken[column]);
  return {
    noticeId: id,
    personId,
    channel,
    get to() {
      return read('recipient');
    },
    get title() {
      return read('title');
    },
    get text() {
      return read('body');
    },
    get wording() {
      if (!placeholders) return undefined;
      const values = JSON.parse(openText(key, place('placeholders'), placeholders));
      return { text: `${kind}.${language}`, values };
    },
  };
}
