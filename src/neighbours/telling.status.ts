import { defineLifeCycle } from '../platform/life-cycle.js';

export type TellingStatus = 'waiting' | 'told' | 'given-up';

/** One event for one neighbour. What was told or given up can be told again, with the same id. */
export const tellingLife = defineLifeCycle<TellingStatus>('telling', {
  waiting: ['told', 'given-up'],
  told: ['waiting'],
  'given-up': ['waiting'],
});
