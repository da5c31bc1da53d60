import type { NoticeStatus } from '../../notifications/index.js';
import type { AttemptOutcome } from './attempt-outcome.js';

export interface NoticeSoFar {
  status: NoticeStatus;
  createdAt: Date;
  sentAt: Date | null;
}

/** Wait: look again then. Told: it arrived. Failed: the next step follows, by hand where a second message could be one too many. */
export type Judgement =
  | { is: 'wait'; until: Date }
  | { is: 'told' }
  | { is: 'failed'; outcome: AttemptOutcome; isByHand?: boolean };

const hourMs = 3_600_000;

/** What how a notice fares means for the step it belongs to. @param patienceMs how long it may take to arrive */
export function judgeNotice(
  notice: NoticeSoFar | undefined,
  now: Date,
  patienceMs: number,
): Judgement {
  if (!notice) return { is: 'failed', outcome: 'not-sent' };
  const { status, createdAt, sentAt } = notice;
  const within = (since: Date, outcome: AttemptOutcome): Judgement => {
    const end = since.getTime() + patienceMs;
    return now.getTime() < end
      ? { is: 'wait', until: new Date(Math.min(end, now.getTime() + hourMs)) }
      : { is: 'failed', outcome };
  };
  switch (status) {
    case 'delivered':
      return { is: 'told' };
    case 'sent':
      return within(sentAt ?? createdAt, 'no-receipt');
    case 'created':
    case 'sending':
    case 'temporary-failure':
      return within(createdAt, 'not-sent');
    case 'outcome-unknown':
      return { is: 'failed', outcome: 'in-doubt', isByHand: true };
    case 'cancelled':
      return { is: 'failed', outcome: 'called-off' };
    default:
      return { is: 'failed', outcome: 'not-reached' };
  }
}
