import { defineLifeCycle } from '../../platform/life-cycle.js';

export type RoleChangeStatus = 'waiting' | 'done' | 'rejected' | 'cancelled';

/** What one administrator asks for and, for the strong roles, another decides (rule 35). */
export const roleChangeLife = defineLifeCycle<RoleChangeStatus>('role-change', {
  waiting: ['done', 'rejected', 'cancelled'], // cancelled: one of the two has left or moved
  done: [],
  rejected: [],
  cancelled: [],
});
