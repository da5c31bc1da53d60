import { defineLifeCycle } from '../platform/life-cycle.js';

export type TheftReportStatus = 'lead' | 'accepted' | 'matched' | 'returned' | 'withdrawn';

/** A web filing is a lead; a station's acceptance makes it a report. */
export const theftReportLife = defineLifeCycle<TheftReportStatus>('theft-report', {
  lead: ['accepted', 'withdrawn'],
  accepted: ['matched', 'withdrawn'],
  matched: ['returned', 'accepted', 'withdrawn'],
  returned: ['matched'], // a reversal, with approval: the match stands
  withdrawn: [],
});
