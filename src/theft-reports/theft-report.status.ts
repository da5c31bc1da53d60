import { defineLifeCycle } from '../platform/life-cycle.js';

export type TheftReportStatus =
  'lead' | 'accepted' | 'matched' | 'returned' | 'withdrawn' | 'merged';

/** A web filing is a lead; a station's acceptance makes it a report. */
export const theftReportLife = defineLifeCycle<TheftReportStatus>('theft-report', {
  lead: ['accepted', 'withdrawn', 'merged'],
  accepted: ['matched', 'withdrawn', 'merged'],
  matched: ['returned', 'accepted', 'withdrawn'],
  returned: ['matched'], // a reversal, with approval: the match stands
  withdrawn: [],
  merged: ['lead', 'accepted'], // split: it stands by itself again, as it did
});
