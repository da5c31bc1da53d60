import type { NewTheftReportDto } from '../theft-reports/index.js';

/** The documents that pass the gate, in the clear; sealed before they are written anywhere. */
export interface PhoneCodeRequest {
  challengeId: string;
  purpose: 'file-report' | 'follow-report';
  phone: string;
  reference?: string;
  /** of `file-report`: the code of the sub-bureau the victim chose */
  district?: string;
  language: 'zh-CN' | 'en';
}

export interface WebTheftReport {
  reference: string;
  report: NewTheftReportDto;
  /** the code of the sub-bureau the victim chose; the city when they don't know */
  district?: string;
  /** rule 32: began at a found vehicle's page */
  foundVehicleId?: string;
  /** kept sealed by the public side until the inside fetches them; kind is what they show */
  photos?: { id: string; kind: string }[];
  language: 'zh-CN' | 'en';
}

export interface Withdrawal {
  reference: string;
  reason: string;
}

export type ClaimAnswerKind = 'accept' | 'other-slot' | 'decline' | 'not-mine' | 'agent';

export interface ClaimAnswer {
  reference: string;
  /** what of the report is answered for: its vehicle, or a part of it; absent in what an older surface handed in: the vehicle */
  claimId?: string;
  answer: ClaimAnswerKind;
  /** of `other-slot` */
  slotId?: string;
  /** of `agent` */
  agent?: { name: string; phone: string };
  note?: string;
}
