import { defineFact } from '../platform/facts/index.js';

export interface IncidentOfVehicle {
  incidentId: string;
  /** since when the vehicle has had one that is not closed; null once none is left */
  openSince: Date | null;
}

/** Rule 25: a check found it missing, damaged or swapped. Subject is the vehicle, category what it was found to be. */
export const custodyIncidentOpened = defineFact<IncidentOfVehicle>('custody-incident-opened');
/** Found, or explained in writing: the category says which. */
export const custodyIncidentClosed = defineFact<IncidentOfVehicle>('custody-incident-closed');
