import { VEHICLE_PARTS, VEHICLE_TYPES } from '../identifiers/index.js';
import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { contactSteps } from './ladder/contact-step.js';
import { contactLife } from './ladder/contact.status.js';

const { object, text, id, flag, instant, whole, listOf, itemsOf, pageOf, orNull, oneOf } = answer;

const vehicle = object({
  id,
  label: text,
  vehicleType: oneOf(...VEHICLE_TYPES),
  part: orNull(oneOf(...VEHICLE_PARTS)),
});
const step = oneOf(...contactSteps);

const call = {
  id,
  unit: text,
  reference: text,
  vehicle,
  name: text,
  phone: text,
  field: oneOf('phone', 'secondPhone'),
  unanswered: whole,
  since: instant,
  dueAt: instant,
  takenBy: orNull(text),
  takenUntil: orNull(instant),
  visit: orNull(object({ from: instant, venue: text, address: text })),
};

export const callsAnswer = itemsOf(object(call));

export const callAnswer = object({
  ...call,
  script: listOf(object({ 'say?': text, 'heed?': text })),
});

export const takenAnswer = object({ id, takenUntil: instant });

export const movedAnswer = object({
  id,
  status: oneOf(...contactLife.states),
  step,
  dueAt: orNull(instant),
});

const next = { says: text, who: text, since: instant, dueAt: orNull(instant) };

const contact = {
  id,
  unit: text,
  reference: text,
  vehicle,
  owner: maskedPersonAnswer,
  status: oneOf(...contactLife.states),
  since: instant,
  next: orNull(object({ step, ...next })),
};

export const contactsAnswer = pageOf(object(contact));

const entry = object({
  at: instant,
  says: text,
  by: text,
  note: orNull(text),
  notice: orNull(object({ id, kind: text, channel: orNull(text), recipient: orNull(text) })),
});

export const toldAnswer = itemsOf(entry);

export const storyAnswer = object({
  vehicle: object({ id, label: text, isInDispute: flag }),
  answer: object({ code: text, says: text }),
  next: orNull(object({ 'step?': step, ...next, unit: text })),
  owners: listOf(
    object({
      ...contact,
      entries: listOf(entry),
    }),
  ),
});
