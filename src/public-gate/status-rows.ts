import type { VehiclePart, VehicleType } from '../identifiers/index.js';
import type { OwnersAppointment } from '../return-events/index.js';

/** How far something that was found has come on its way home. */
export interface WayHome {
  found_at: Date | null;
  claim_id: string | null;
  claim_status: string | null;
  concluded_at: Date | null;
  approved_at: Date | null;
  returned_at: Date | null;
}

/** A report as its owner may know it, and what has happened to its vehicle since. */
export interface StatusRow extends WayHome {
  reference: string;
  status: string;
  vehicle_type: VehicleType;
  brand: string | null;
  colour: string | null;
  filed_at: Date;
  accepted_at: Date | null;
  incident_number: string | null;
  station: string;
  station_phone: string;
  /** it leads nothing of its own any more: another report does */
  is_merged: boolean;
  /** reference of an earlier report of the same theft by the same phone */
  same_as: string | null;
}

/** A part of a report's vehicle that was found by itself. */
export interface PartRow extends WayHome {
  report_id: string;
  part: VehiclePart;
}

export interface PartWithVisit {
  row: PartRow;
  appointment?: OwnersAppointment;
}
