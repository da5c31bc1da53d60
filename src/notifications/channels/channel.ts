export const channelKinds = ['sms', 'mail', 'letter'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** One message in plain text: in memory only. */
export interface Message {
  noticeId: string;
  personId: string;
  channel: ChannelKind;
  to: string;
  /** a mail's subject line */
  title: string;
  text: string;
  /** for providers who know the words already and take what stands in their gaps; absent in notices of old */
  wording?: Wording;
}

/** Which approved text a message is, and what stands in its gaps. */
export interface Wording {
  /** `event-invitation.zh-CN` */
  text: string;
  values: Record<string, string>;
}

/**
 * How sending went. `reason` is a code such as `smtp 451`: a provider's own words may quote the recipient.
 * Temporary: not accepted now; permanent: never will be; unknown: may have been accepted.
 */
export type Outcome =
  | Reached
  | {
      kind: 'temporary';
      reason: string;
      /** the provider is away or asks us to wait: the message is not at fault, and the channel pauses */
      isOutage?: boolean;
      retryAfterMs?: number;
    }
  | { kind: 'permanent'; reason: string }
  | { kind: 'unknown'; reason: string };

type Reached = { kind: 'sent'; reference?: string } | { kind: 'delivered'; reference?: string };

/** What a provider says of a message after it took it. Not delivered: it gave up, the number itself may be right. */
export type Receipt =
  | { kind: 'delivered'; reference?: string }
  | { kind: 'not-delivered'; reason: string }
  | { kind: 'refused'; reason: string };

/**
 * What a provider answers when asked. Not known: it is certain that it never took it. No word: it has none yet, which
 * proves nothing.
 */
export type Answer =
  Reached | Exclude<Receipt, { kind: 'delivered' }> | { kind: 'not-known' | 'no-word' };

/** What a provider may be asked by. */
export interface Question {
  noticeId: string;
  to: string;
  /** about when it was handed over */
  at: Date;
  reference: string | null;
}

/** A way to people. What differs between providers and decides what may be done after a crash is said up front. */
export interface Channel {
  readonly name: string;
  /** the same notice handed over twice reaches the person once */
  readonly isIdempotent: boolean;
  readonly canBeAsked: boolean;
  /** conversations at the same time; 8 when absent */
  readonly atOnce?: number;
  /** messages a second that its contract allows; no limit when absent */
  readonly perSecond?: number;
  /** Never inside a transaction. Throwing counts as `unknown`. */
  send(message: Message): Promise<Outcome>;
  /** Only where `canBeAsked`. Throws when the provider does not answer. */
  ask?(question: Question): Promise<Answer>;
}
