import { defineLifeCycle } from '../../platform/life-cycle.js';

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
  created: ['sending', 'sent', 'cancelled'], // sent: a letter, printed and posted by hand
  sending: [
    'sent',
    'delivered',
    'temporary-failure',
    'technical-failure',
    'permanent-failure',
    'outcome-unknown',
  ],
  sent: ['delivered', 'technical-failure', 'permanent-failure'], // by the provider's receipt
  delivered: [],
  'temporary-failure': ['sending', 'delivered', 'cancelled'], // delivered: by the receipt of a try that seemed lost
  'technical-failure': [],
  'permanent-failure': [],
  // a late answer or receipt, or a person's word; never a second message
  'outcome-unknown': ['sent', 'delivered', 'technical-failure', 'permanent-failure'],
  cancelled: [],
});

/** From here a notice may still be sent or called off. */
export const pendingStatuses = noticeLife.sourcesOf('sending');

/** Nothing a provider says moves a notice from here. */
export const finishedStatuses = noticeLife.states.filter((it) => noticeLife.table[it].length === 0);
