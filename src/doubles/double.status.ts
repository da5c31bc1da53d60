import { defineLifeCycle } from '../platform/life-cycle.js';

export type DoubleStatus = 'open' | 'merged' | 'different';

/** The system sees that two records may be about one thing; an officer decides, and may take it back. */
export const doubleLife = defineLifeCycle<DoubleStatus>('possible double', {
  open: ['merged', 'different'],
  merged: ['open'], // split
  different: ['open'],
});
