import { anyOf } from '../identity/index.js';

/** Investigators never keep a vehicle themselves (rule 3). */
export const mayKeepVehicles = anyOf('Custodians receive and move vehicles.', 'custodian');
