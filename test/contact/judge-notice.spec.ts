import { judgeNotice } from '../../src/contact/ladder/judge-notice.js';
import type { NoticeStatus } from '../../src/notifications/index.js';

const hourMs = 3_600_000;
const start = new Date('2022-08-11T01:00:00Z');
const after = (hours: number) => new Date(start.getTime() + hours * hourMs);
const judged = (status: NoticeStatus, hours: number) =>
  judgeNotice({ status, createdAt: start, sentAt: start }, after(hours), 24 * hourMs);

describe('rule 19: what how a notice fares means for the next step', () => {
  it.each<[NoticeStatus, number, object]>([
    ['delivered', 0, { is: 'told' }],
    ['created', 23.5, { is: 'wait', until: after(24) }],
    ['sending', 2, { is: 'wait', until: after(3) }],
    ['temporary-failure', 24, { is: 'failed', outcome: 'not-sent' }],
    ['sent', 23, { is: 'wait', until: after(24) }],
    ['sent', 24, { is: 'failed', outcome: 'no-receipt' }],
    ['permanent-failure', 0, { is: 'failed', outcome: 'not-reached' }],
    ['technical-failure', 0, { is: 'failed', outcome: 'not-reached' }],
    ['cancelled', 0, { is: 'failed', outcome: 'called-off' }],
    ['outcome-unknown', 0, { is: 'failed', outcome: 'in-doubt', isByHand: true }],
  ])('%s after %d hours', (status, hours, expected) => {
    expect(judged(status, hours)).toEqual(expected);
  });

  it('none at all has not been sent', () => {
    expect(judgeNotice(undefined, start, hourMs)).toEqual({ is: 'failed', outcome: 'not-sent' });
  });
});
