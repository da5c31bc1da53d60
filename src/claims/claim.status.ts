import { defineLifeCycle } from '../platform/life-cycle.js';

export type ClaimStatus =
  | 'open'
  | 'concluded'
  | 'submitted'
  | 'approved'
  | 'lapsed'
  | 'disputed'
  | 'collected'
  | 'refused'
  | 'withdrawn';

/** An officer concludes whose it is, another person approves, the desk hands it over. */
export const claimLife = defineLifeCycle<ClaimStatus>('claim', {
  open: ['concluded', 'disputed', 'refused', 'withdrawn'],
  concluded: ['concluded', 'submitted', 'open', 'disputed', 'refused', 'withdrawn'], // open: the report was rewritten
  submitted: ['approved', 'open', 'disputed', 'refused', 'withdrawn'], // open: back to the officer
  approved: ['collected', 'lapsed', 'disputed', 'refused', 'withdrawn'],
  lapsed: ['concluded', 'disputed', 'refused', 'withdrawn'], // rule 8: what was approved has changed
  disputed: ['open', 'refused', 'withdrawn'], // resolved: it is concluded anew (rule 14)
  collected: ['open'], // a reversal, with approval (rule 17): it is concluded and approved anew
  refused: [],
  withdrawn: [],
});

/** One of these at most stands per vehicle; a second one puts both in dispute (rule 14). */
export const liveClaimStatuses = [
  'open',
  'concluded',
  'submitted',
  'approved',
  'lapsed',
] as const satisfies readonly ClaimStatus[];
