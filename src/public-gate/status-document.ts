import type { VehicleType } from '../identifiers/index.js';
import type { AppointmentStatus, BringItem } from '../return-events/index.js';

export type StatusStep =
  'received' | 'accepted' | 'comparing' | 'found' | 'approval' | 'ready' | 'returned';

export interface OwnersAppointment {
  id: string;
  event: string;
  venue: string;
  address: string;
  slotId: string;
  from: string;
  until: string;
  bay?: string;
  status: AppointmentStatus;
  bring: BringItem[];
  /** QR content and the code a person can read out; there once booked */
  pass?: { token: string; code: string };
  /** free slots of the same event, for choosing another */
  otherSlots: { id: string; from: string; until: string }[];
}

/** What the owner may know; instants in ISO 8601. Never changed by a machine's proposal (rule 33). */
export interface StatusDocument {
  reference: string;
  vehicle: { type: VehicleType; brand?: string; colour?: string };
  state: 'open' | 'withdrawn' | 'returned';
  /** what has happened, in order */
  steps: { step: StatusStep; at: string }[];
  incidentNumber?: string;
  station: { name: string; phone: string };
  claim?: { id: string; appointment?: OwnersAppointment };
}
