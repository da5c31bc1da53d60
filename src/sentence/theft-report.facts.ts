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
  model?: string;
  colour?: string;
  marks?: string;
  place: string;
  stolenFrom: Date;
  incidentNumber?: string;
  filedAt: Date;
  /** null for a lead */
  acceptedAt: Date | null;
}

/** A victim reports: subject is the theft report. */
export const theftReportFiled = defineFact<NewReport>('theft-report-filed');
export const theftReportAccepted = defineFact<ReportDoor>('theft-report-accepted');
export const theftReportCorrected = defineFact<SearchableVehicle>('theft-report-corrected');
/** The same numbers, other words: what it is compared by besides. */
export const theftReportRedescribed = defineFact('theft-report-redescribed');
export const theftReportWithdrawn = defineFact('theft-report-withdrawn');
/**
 * Other numbers, another description or another right-holder: it is another report from now on, and what officers decided
 * on it as it was no longer stands for it (rule 34).
 */
export const theftReportRewritten = defineFact('theft-report-rewritten');
