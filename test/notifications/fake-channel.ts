import type {
  Answer,
  Channel,
  Message,
  Outcome,
  Question,
} from '../../src/notifications/channels/channel.js';
import { Channels } from '../../src/notifications/channels/channels.js';
import type { TestApp } from '../support/app.js';

/** A provider that accepts everything and remembers it; a test makes it worse. */
export class FakeChannel implements Channel {
  readonly name = 'fake';
  readonly accepted: Message[] = [];
  isIdempotent = false;
  canBeAsked = false;
  atOnce?: number;

  /** what happens after a message was accepted */
  then: (message: Message) => Promise<Outcome> = async () => ({ kind: 'sent' });

  async send(message: Message): Promise<Outcome> {
    this.accepted.push(message);
    return this.then(message);
  }

  async ask({ noticeId }: Question): Promise<Answer> {
    const isKnown = this.accepted.some((it) => it.noticeId === noticeId);
    return isKnown ? { kind: 'delivered', reference: `fake-${noticeId}` } : { kind: 'not-known' };
  }

  /** Puts it at the seam, in place of whatever the settings choose. */
  static in(test: TestApp, traits: Partial<FakeChannel> = {}): FakeChannel {
    const fake = Object.assign(new FakeChannel(), traits);
    jest.spyOn(test.get(Channels), 'of').mockReturnValue(fake);
    return fake;
  }
}
