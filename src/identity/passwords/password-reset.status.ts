import { defineLifeCycle } from '../../platform/life-cycle.js';

/** One administrator asks, another approves, the person redeems. Closed: run out, guessed at, or asked for anew. */
export const passwordResetLife = defineLifeCycle('password-reset', {
  requested: ['approved', 'closed'],
  approved: ['redeemed', 'closed'],
  redeemed: [],
  closed: [],
});
