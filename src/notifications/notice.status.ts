import { defineLifeCycle } from '../platform/life-cycle.js';

export type NoticeStatus =
  | 'created'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'temporary-failure'
  | 'technical-failure'
  | 'permanent-failure'
  | 'outcome-unknown'
  | 'cancelled';

/** A message on its way. Temporary: tried again later. Technical: given up. Permanent: this recipient never gets it. */
export const noticeLife = defineLifeCycle<NoticeStatus>('notice', {
  created: ['sending', 'cancelled'],
  sending: [
    'sent',
    'delivered',
    'temporary-failure',
    'technical-failure',
    'permanent-failure',
    'outcome-unknown',
  ],
  sent: ['delivered', 'permanent-failure'],
  delivered: [],
  'temporary-failure': ['sending', 'cancelled'],
  'technical-failure': [],
  'permanent-failure': [],
  'outcome-unknown': ['sent', 'delivered'], // a late answer; never a second message
  cancelled: [],
});

/** From here a notice may still be sent or called off. */
export const pendingStatuses = noticeLife.sourcesOf('sending');
