import type { VehiclePart, VehicleType } from '../identifiers/index.js';
import type { AppointmentStatus, BringItem } from '../return-events/index.js';

export type StatusStep =
  'received' | 'accepted' | 'comparing' | 'found' | 'approval' | 'ready' | 'returned';

/** A time of an event, half-open; instants in ISO 8601. */
export interface FreeSlot {
  id: string;
  from: string;
  until: string;
}

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
  otherSlots: FreeSlot[];
}

/** What is kept of it: an event's free times stand once an event, and are looked up when somebody asks. */
export type KeptAppointment = Omit<OwnersAppointment, 'otherSlots'> & { eventId: string };

/** What the owner may know; instants in ISO 8601. Never changed by a machine's proposal (rule 33). */
export type StatusDocument = Followed<OwnersAppointment>;

/** The same as it is kept for the public surface to read. */
export type KeptStatus = Followed<KeptAppointment>;

/** Something found that waits for its owner, or went home with them. */
export interface ClaimOf<Appointment> {
  id: string;
  appointment?: Appointment;
}

/** What was found of the vehicle by itself, and how far its way home has come. */
export interface PartOf<Appointment> {
  part: VehiclePart;
  steps: { step: StatusStep; at: string }[];
  claim?: ClaimOf<Appointment>;
}

export type FoundPart = PartOf<OwnersAppointment>;

interface Followed<Appointment> {
  reference: string;
  vehicle: { type: VehicleType; brand?: string; colour?: string };
  state: 'open' | 'withdrawn' | 'returned';
  /** what has happened, in order */
  steps: { step: StatusStep; at: string }[];
  incidentNumber?: string;
  station: { name: string; phone: string };
  claim?: ClaimOf<Appointment>;
  /** in the order in which they were found; absent while there is none */
  parts?: PartOf<Appointment>[];
  /** it goes the way of another report of the same theft */
  isMerged?: boolean;
  /** reference of an earlier report of the same theft, by the same phone */
  sameAs?: string;
}
