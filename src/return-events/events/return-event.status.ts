import { defineLifeCycle } from '../../platform/life-cycle.js';

export type ReturnEventStatus = 'planned' | 'open' | 'running' | 'closed' | 'cancelled';

/** Open: its owners are being invited. Running: the first has arrived. */
export const returnEventLife = defineLifeCycle<ReturnEventStatus>('return-event', {
  planned: ['open', 'running', 'closed', 'cancelled'],
  open: ['running', 'closed', 'cancelled'],
  running: ['closed'],
  closed: [],
  cancelled: [],
});
