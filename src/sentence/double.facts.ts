import { defineFact } from '../platform/facts/index.js';

/** Two records of one thing: one leads, the other points at it. */
export interface MergedPair {
  leaderId: string;
  mergedId: string;
}

/** The same theft was reported twice: subject is the report that no longer stands by itself. */
export const theftReportMerged = defineFact<MergedPair>('theft-report-merged');
/** They were two thefts after all. */
export const theftReportSplit = defineFact<MergedPair>('theft-report-split');
/** Two reports that looked alike are two thefts: subject is the later one. */
export const theftReportsToldApart = defineFact('theft-reports-told-apart');
/** The same vehicle was registered twice while it stood in store: subject is the record that no longer stands by itself. */
export const vehicleMerged = defineFact<MergedPair>('vehicle-merged');
export const vehicleSplit = defineFact<MergedPair>('vehicle-split');
