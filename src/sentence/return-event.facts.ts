import type { VehiclePart } from '../identifiers/index.js';
import { defineFact } from '../platform/facts/index.js';

export interface ReturnedVehicle {
  handOverId: string;
  claimId: string;
  vehicleId: string;
  reportId: string;
  /** what went home, where it is not the vehicle: the report stays as it is */
  part: VehiclePart | null;
}

export interface Appointment {
  appointmentId: string;
  eventId: string;
  claimId: string;
  vehicleId: string;
  reportId: string;
}

/** An event hands it back: subject is the vehicle, category what it counts as, amount its appraised value in yuan. */
export const vehicleReturned = defineFact<ReturnedVehicle>('vehicle-returned');
/** A hand-over reversed with approval while the vehicle is still at hand (rule 17). */
export const returnReversed = defineFact<ReturnedVehicle>('return-reversed');
/** Subject is the appointment: a slot was assigned, booked, moved, declined, kept or missed. */
export const appointmentChanged = defineFact<Appointment>('appointment-changed');
/** Subject is the event; one row a pennant. */
export const pennantPresented = defineFact('pennant-presented');
