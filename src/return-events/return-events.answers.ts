import { claimLife } from '../claims/index.js';
import { VEHICLE_PARTS, VEHICLE_TYPES } from '../identifiers/index.js';
import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { appointmentLife } from './appointments/appointment.status.js';
import { standingsBeside } from './appointments/standing-beside.js';
import { returnEventLife } from './events/return-event.status.js';

const { object, text, id, day, instant, whole, listOf, itemsOf, pageOf, orNull, oneOf } = answer;

const status = oneOf(...returnEventLife.states);

const event = {
  id,
  name: text,
  venue: text,
  address: text,
  phone: text,
  day,
  status,
  version: whole,
  cancelledReason: orNull(text),
  unit: text,
  counts: object({
    assigned: whole,
    invited: whole,
    booked: whole,
    checkedIn: whole,
    handedOver: whole,
    declined: whole,
    noShow: whole,
    moved: whole,
    cancelled: whole,
    pennants: whole,
  }),
};

export const eventsAnswer = pageOf(object(event));

export const eventAnswer = object({
  ...event,
  slots: listOf(object({ id, from: instant, until: instant, capacity: whole, taken: whole })),
});

export const plannedAnswer = object({ id, status, slots: whole, capacity: whole });
export const assignedAnswer = object({ assigned: whole, waiting: whole });
export const invitedAnswer = object({ owners: whole, dueAt: instant, 'batch?': id });

export const cancelledAnswer = object({
  id,
  status,
  cancelled: whole,
  told: whole,
  'batch?': id,
});

export const postponedAnswer = object({
  id,
  status,
  day,
  expected: whole,
  told: whole,
  'batch?': id,
});

const vehicle = object({
  id,
  label: text,
  vehicleType: oneOf(...VEHICLE_TYPES),
  part: orNull(oneOf(...VEHICLE_PARTS)),
  brand: orNull(text),
  model: orNull(text),
  colour: orNull(text),
  storagePlace: orNull(text),
});

const appointment = {
  id,
  eventId: id,
  status: oneOf(...appointmentLife.states),
  bay: orNull(text),
  slot: orNull(object({ id, from: instant, until: instant })),
  passCode: text,
  reason: orNull(text),
  checkedInAt: orNull(instant),
  checkedInBy: orNull(text),
  claim: object({ id, status: oneOf(...claimLife.states) }),
  reference: text,
  vehicle,
  owner: maskedPersonAnswer,
  'agent?': maskedPersonAnswer,
  version: whole,
};

export const appointmentsAnswer = itemsOf(object(appointment));

const missing = listOf(object({ rule: whole, what: text }));

const alsoWaiting = listOf(
  object({
    standing: oneOf(...standingsBeside),
    vehicle,
    keptBy: text,
    appointmentId: orNull(id),
    bay: orNull(text),
    event: orNull(object({ id, name: text, day, venue: text })),
    missing,
  }),
);

export const atDeskAnswer = object({ ...appointment, missing, alsoWaiting });

export const handedOverAnswer = object({
  id,
  vehicleId: id,
  vehicleLabel: text,
  returnListNumber: text,
  at: instant,
  alsoWaiting,
});
