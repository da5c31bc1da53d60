import type { SearchableVehicle } from './searchable-vehicle.js';
import { defineFact } from '../platform/facts/index.js';

/** Whether the victim filed on the web and waits for word, or stood at the desk. */
export interface ReportDoor {
  isFromWeb: boolean;
}

/** What a new report says, apart from its owner: who follows only new ones need not read it. */
export interface NewReport extends SearchableVehicle, ReportDoor {
  reference: string;
  brand?: string;
  colour?: string;
  incidentNumber?: string;
  filedAt: Date;
  /** null for a lead */
  acceptedAt: Date | null;
}

/** A victim reports: subject is the theft report. */
export const theftReportFiled = defineFact<NewReport>('theft-report-filed');
export const theftReportAccepted = defineFact<ReportDoor>('theft-report-accepted');
export const theftReportCorrected = defineFact<SearchableVehicle>('theft-report-corrected');
export const theftReportWithdrawn = defineFact('theft-report-withdrawn');
/** The owner's name or ID number was changed to another's: subject is the report. */
export const rightHolderChanged = defineFact('right-holder-changed');
