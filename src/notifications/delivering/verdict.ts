import type { Answer, Channel, Outcome, Receipt } from '../channels/channel.js';
import type { NoticeStatus } from '../ledger/notice.status.js';
import { retryPauseMs } from './retry-pause.js';
import type { TrailWord } from '../ledger/trail.js';

export type ChannelTraits = Pick<Channel, 'isIdempotent' | 'canBeAsked'>;

export interface Verdict {
  status: NoticeStatus;
  what: TrailWord;
  detail?: string;
  dueAt?: Date;
  /** when the provider is asked how it went */
  askAt?: Date;
  reference?: string;
}

/** When the machine has something to do with it again; `infinity` where a person has, null where nobody has. */
export function nextLookAt({ status, dueAt, askAt }: Verdict): Date | 'infinity' | null {
  if (status === 'outcome-unknown') return 'infinity';
  return askAt ?? dueAt ?? null;
}

const minuteMs = 60_000;
/** An outage is no fault of the message: it is tried until the channel is back, not a counted number of times. */
const outagePauseMs = 2 * minuteMs;
/** What came late gets this long to come before the provider is asked. */
const askAfterMs = 2 * minuteMs;
export const pollEveryMs = 10 * minuteMs;

/** What an outcome makes of a notice. An unknown one is only ever tried again where that can't reach people twice. */
export function verdictOn(
  outcome: Outcome,
  attempts: number,
  { isIdempotent, canBeAsked }: ChannelTraits,
  now: Date,
): Verdict {
  const later = (ms: number) => new Date(now.getTime() + ms);
  if (outcome.kind === 'sent' || outcome.kind === 'delivered') {
    const askAt = outcome.kind === 'sent' && canBeAsked ? later(pollEveryMs) : undefined;
    return { status: outcome.kind, what: outcome.kind, reference: outcome.reference, askAt };
  }
  const detail = outcome.reason;
  if (outcome.kind === 'permanent') {
    const what = detail === 'erased' ? 'erased' : 'refused';
    return { status: 'permanent-failure', what, detail };
  }
  if (outcome.kind === 'unknown' && !isIdempotent) {
    return canBeAsked
      ? { status: 'sending', what: 'asking', detail, askAt: later(askAfterMs) }
      : { status: 'outcome-unknown', what: 'unclear', detail };
  }
  const isOutage = outcome.kind === 'temporary' && outcome.isOutage;
  const pauseMs = isOutage ? (outcome.retryAfterMs ?? outagePauseMs) : retryPauseMs(attempts);
  if (pauseMs === undefined) return verdictWhenExhausted(outcome, canBeAsked, now);
  return { status: 'temporary-failure', what: 'postponed', detail, dueAt: later(pauseMs) };
}

/** Of so many tries one may have reached the person although its answer was lost: who can say is asked before giving up. */
function verdictWhenExhausted(
  { kind, reason: detail }: Exclude<Outcome, { kind: 'sent' | 'delivered' }>,
  canBeAsked: boolean,
  now: Date,
): Verdict {
  if (canBeAsked) {
    const askAt = new Date(now.getTime() + askAfterMs);
    return { status: 'sending', what: 'asking', detail, askAt };
  }
  return kind === 'unknown'
    ? { status: 'outcome-unknown', what: 'unclear', detail }
    : { status: 'technical-failure', what: 'given-up', detail };
}

/** What a receipt makes of a notice. */
export function verdictOfReceipt(receipt: Receipt): Verdict {
  if (receipt.kind === 'delivered') {
    return { status: 'delivered', what: 'delivered', reference: receipt.reference };
  }
  return receipt.kind === 'refused'
    ? { status: 'permanent-failure', what: 'refused', detail: receipt.reason }
    : { status: 'technical-failure', what: 'not-delivered', detail: receipt.reason };
}

export function isReceipt(answer: Answer): answer is Exclude<Receipt, { kind: 'delivered' }> {
  return answer.kind === 'refused' || answer.kind === 'not-delivered';
}
