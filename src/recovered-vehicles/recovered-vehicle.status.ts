import { defineLifeCycle } from '../platform/life-cycle.js';

export type RecoveredVehicleStatus =
  'provisional' | 'registered' | 'matched' | 'returned' | 'transferred' | 'released' | 'merged';

/** From the yard at night to the owner's hands. Dispute is a flag beside it: it stops a return, not the work. */
export const recoveredVehicleLife = defineLifeCycle<RecoveredVehicleStatus>('recovered-vehicle', {
  provisional: ['registered', 'merged'], // rule 1
  registered: ['matched', 'transferred', 'released', 'merged', 'provisional'], // what completed it is taken back
  matched: ['returned', 'registered', 'transferred'],
  returned: ['matched'], // a reversal, with approval, while it is still at hand (rule 17)
  transferred: [], // goes with the case (rule 20)
  released: [], // found unrelated (rule 21)
  merged: ['provisional', 'registered'], // split: it stands by itself again, as it did
});
