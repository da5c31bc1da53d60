import { defineLifeCycle } from '../platform/life-cycle.js';

export type NeighbourStatus = 'proposed' | 'active' | 'paused' | 'closed';

/** One administrator proposes, another activates: what is told leaves the force. */
export const neighbourLife = defineLifeCycle<NeighbourStatus>('neighbour', {
  proposed: ['active', 'closed'],
  active: ['paused', 'closed'],
  paused: ['active', 'closed'],
  closed: [],
});

/** Why we stopped telling by ourselves. */
export const pauseReasons = ['by-hand', 'unreachable', 'gone'] as const;
export type PauseReason = (typeof pauseReasons)[number];
