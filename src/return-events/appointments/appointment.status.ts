import { defineLifeCycle } from '../../platform/life-cycle.js';

export type AppointmentStatus =
  | 'assigned'
  | 'invited'
  | 'booked'
  | 'checked-in'
  | 'handed-over'
  | 'declined'
  | 'no-show'
  | 'moved'
  | 'cancelled';

/** An owner's time at an event: given, told, accepted, kept. Who misses it keeps the approval for the next (rule 8). */
export const appointmentLife = defineLifeCycle<AppointmentStatus>('appointment', {
  assigned: ['invited', 'booked', 'checked-in', 'declined', 'no-show', 'moved', 'cancelled'],
  invited: ['booked', 'checked-in', 'declined', 'no-show', 'moved', 'cancelled'],
  booked: ['booked', 'checked-in', 'declined', 'no-show', 'moved', 'cancelled'], // booked: another time
  'checked-in': ['handed-over', 'no-show', 'cancelled'],
  'handed-over': ['cancelled'], // a reversal, with approval (rule 17)
  declined: [],
  'no-show': [],
  moved: [],
  cancelled: [],
});

/** One of these at most stands per claim. */
export const liveAppointmentStatuses = [
  'assigned',
  'invited',
  'booked',
  'checked-in',
] as const satisfies readonly AppointmentStatus[];

/** In these the owner has not come yet and may still be told something. */
export const awaitedStatuses = [
  'assigned',
  'invited',
  'booked',
] as const satisfies readonly AppointmentStatus[];
