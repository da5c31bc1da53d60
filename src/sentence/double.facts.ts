import { defineFact } from '../platform/facts/index.js';
import type { SearchableVehicle } from './searchable-vehicle.js';

/** Two records of one thing: one leads, the other points at it. */
export interface MergedPair {
  leaderId: string;
  mergedId: string;
}

/** A vehicle is merged with a vehicle, and a part with a part. */
export type MergedVehicles = MergedPair & Pick<SearchableVehicle, 'part'>;

/** The same theft was reported twice: subject is the report that no longer stands by itself. */
export const theftReportMerged = defineFact<MergedPair>('theft-report-merged');
/** They were two thefts after all. */
export const theftReportSplit = defineFact<MergedPair>('theft-report-split');
/** Two reports that looked alike are two thefts: subject is the later one. */
export const theftReportsToldApart = defineFact('theft-reports-told-apart');
/** The same vehicle was registered twice while it stood in store: subject is the record that no longer stands by itself. */
export const vehicleMerged = defineFact<MergedVehicles>('vehicle-merged');
export const vehicleSplit = defineFact<MergedVehicles>('vehicle-split');
