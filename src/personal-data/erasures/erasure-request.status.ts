import { defineLifeCycle } from '../../platform/life-cycle.js';

export type ErasureRequestStatus = 'requested' | 'erased' | 'refused';

/** A desk officer takes the request, an approver decides. */
export const erasureRequestLife = defineLifeCycle<ErasureRequestStatus>('erasure request', {
  requested: ['erased', 'refused'],
  erased: [],
  refused: [],
});
