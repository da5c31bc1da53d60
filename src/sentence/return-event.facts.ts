import { defineFact } from '../platform/facts/index.js';

export interface ReturnedVehicle {
  handOverId: string;
  claimId: string;
  vehicleId: string;
  reportId: string;
}

export interface Appointment {
  appointmentId: string;
  eventId: string;
  claimId: string;
  vehicleId: string;
  reportId: string;
}

/** An event hands it back: subject is the vehicle, category its type, amount its appraised value in yuan. */
export const vehicleReturned = defineFact<ReturnedVehicle>('vehicle-returned');
/** A hand-over reversed with approval while the vehicle is still at hand (rule 17). */
export const returnReversed = defineFact<ReturnedVehicle>('return-reversed');
/** Subject is the appointment: a slot was assigned, booked, moved, declined, kept or missed. */
export const appointmentChanged = defineFact<Appointment>('appointment-changed');
/** Subject is the event; one row a pennant. */
export const pennantPresented = defineFact('pennant-presented');
