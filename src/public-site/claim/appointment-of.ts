import type { OwnersAppointment, StatusDocument } from '../../public-gate/index.js';
import type { Appointment, Slot } from './appointment.js';

/** The appointment its owner was told of; one that is only assigned may still move. */
export function announcedAppointment(document: StatusDocument): OwnersAppointment | undefined {
  const appointment = document.claim?.appointment;
  return appointment?.status === 'assigned' ? undefined : appointment;
}

/** When and where, once both are fixed. */
export function appointmentOf(document: StatusDocument): Appointment | undefined {
  const appointment = announcedAppointment(document);
  if (!appointment?.from || !appointment.until) return undefined;
  const { id, venue, address, bay } = appointment;
  return {
    id,
    venue,
    address,
    bay,
    from: new Date(appointment.from),
    until: new Date(appointment.until),
  };
}

/** Free times of the same event. */
export function otherSlotsOf(appointment: OwnersAppointment): Slot[] {
  return appointment.otherSlots.map(({ id, from, until }) => ({
    id,
    from: new Date(from),
    until: new Date(until),
  }));
}
