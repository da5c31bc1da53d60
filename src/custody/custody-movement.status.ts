import { defineLifeCycle } from '../platform/life-cycle.js';

export type MovementKind = 'received' | 'moved' | 'taken-out' | 'brought-back' | 'released';

/** What may follow the last movement of a vehicle. A vehicle that is out may be released where it is, at a venue. */
export const custodyLife = defineLifeCycle<MovementKind>('custody-movement', {
  received: ['received', 'moved', 'taken-out', 'released'],
  moved: ['received', 'moved', 'taken-out', 'released'],
  'taken-out': ['brought-back', 'released'],
  'brought-back': ['received', 'moved', 'taken-out', 'released'],
  released: ['received'], // a return that was reversed (rule 17)
});
