import type { OwnersAppointment, StatusDocument } from '../../public-gate/index.js';
import type { Appointment, Slot } from './appointment.js';

/** The appointment its owner was told of; one that is only assigned may still move. */
export function announcedAppointment(
  claim: StatusDocument['claim'],
): OwnersAppointment | undefined {
  const appointment = claim?.appointment;
  return appointment?.status === 'assigned' ? undefined : appointment;
}

/** When and where. */
export function appointmentOf(announced: OwnersAppointment): Appointment {
  const { id, venue, address, bay, from, until } = announced;
  return { id, venue, address, bay, from: new Date(from), until: new Date(until) };
}

/** Free times of the same event. */
export function otherSlotsOf(appointment: OwnersAppointment): Slot[] {
  return appointment.otherSlots.map(({ id, from, until }) => ({
    id,
    from: new Date(from),
    until: new Date(until),
  }));
}
