import { defineLifeCycle } from '../../platform/life-cycle.js';

export type IntakeBatchStatus = 'open' | 'closed';

/** Closed when the night is over; opened again when one more vehicle turns up. */
export const intakeBatchLife = defineLifeCycle<IntakeBatchStatus>('intake batch', {
  open: ['closed'],
  closed: ['open'],
});
