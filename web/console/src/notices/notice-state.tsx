import type { NoticeLine } from '../api/answers.js';
import { State, type Tone } from '../parts/state.js';
import { noticeStatuses, waitingWords } from '../text/notices.js';

export const noticeTones: Record<NoticeLine['status'], Tone> = {
  created: 'wait',
  sending: 'wait',
  sent: 'good',
  delivered: 'good',
  'temporary-failure': 'wait',
  'technical-failure': 'stop',
  'permanent-failure': 'stop',
  'outcome-unknown': 'stop',
  cancelled: 'plain',
};

export function NoticeState({ notice: { status, waitsFor } }: { notice: NoticeLine }) {
  return (
    <>
      <State tone={noticeTones[status]}>{noticeStatuses[status]}</State>
      {waitsFor && <span className="quiet"> {waitingWords[waitsFor]}</span>}
    </>
  );
}
