import { defineLifeCycle } from '../../platform/life-cycle.js';

export type CallBackStatus = 'waiting' | 'taken' | 'closed';

/** Whoever could not be sent a code waits for a call; an officer takes it, and says how it ended. */
export const callBackLife = defineLifeCycle<CallBackStatus>('call-back', {
  waiting: ['taken'],
  taken: ['taken', 'closed'], // taken again by another officer when nobody said how it ended
  closed: [],
});

export const callBackOutcomes = ['reached', 'not-reached', 'not-needed'] as const;
export type CallBackOutcome = (typeof callBackOutcomes)[number];
