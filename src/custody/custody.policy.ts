import { anyOf } from '../identity/index.js';

/** Investigators never keep a vehicle themselves (rule 3). */
export const mayKeepVehicles = anyOf('Custodians receive and move vehicles.', 'custodian');

/** Whoever has the vehicle before them (rule 25). */
export const mayReportIncidents = anyOf(
  'Custodians, desk officers and squad officers record damage, a shortage or a swap.',
  'custodian',
  'desk-officer',
  'squad-officer',
);

/** Never who keeps the yard. */
export const mayExplainIncidents = anyOf('Commanders close an incident in writing.', 'commander');
