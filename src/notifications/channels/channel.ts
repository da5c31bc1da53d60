export const channelKinds = ['sms', 'mail'] as const;
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
}

/**
 * How sending went. `reason` is a code such as `smtp 451`: a provider's own words may quote the recipient.
 * Temporary: not accepted now; permanent: never will be; unknown: may have been accepted.
 */
export type Outcome =
  | Reached
  | { kind: 'temporary'; reason: string }
  | { kind: 'permanent'; reason: string }
  | { kind: 'unknown'; reason: string };

type Reached = { kind: 'sent'; reference?: string } | { kind: 'delivered'; reference?: string };

/** What a provider says about a message it may have had before. */
export type Answer = Reached | { kind: 'not-known' };

/** A way to people. What differs between providers and decides what may be done after a crash is said up front. */
export interface Channel {
  readonly name: string;
  /** the same notice handed over twice reaches the person once */
  readonly isIdempotent: boolean;
  readonly canBeAsked: boolean;
  /** Never inside a transaction. Throwing counts as `unknown`. */
  send(message: Message): Promise<Outcome>;
  /** Only where `canBeAsked`. Throws when the provider does not answer. */
  ask?(noticeId: string): Promise<Answer>;
}
