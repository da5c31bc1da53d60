import { IDENTIFIER_KINDS, IDENTIFIER_STATES, VEHICLE_TYPES } from '../identifiers/index.js';
import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { reportPhotoKinds } from './theft-report-photo.entity.js';
import { theftReportLife } from './theft-report.status.js';

const { object, text, id, instant, whole, flag, itemsOf, listOf, pageOf, orNull, oneOf } = answer;

/** Each address opens its picture for whoever asked, until then; null for what can't be shown. */
export const reportPhotosAnswer = itemsOf(
  object({
    id,
    kind: oneOf(...reportPhotoKinds),
    address: orNull(text),
    until: orNull(instant),
  }),
);

const status = oneOf(...theftReportLife.states);

export const reportAnswer = object({
  id,
  reference: text,
  status,
  source: text,
  unit: text,
  vehicleType: oneOf(...VEHICLE_TYPES),
  brand: orNull(text),
  model: orNull(text),
  colour: orNull(text),
  marks: orNull(text),
  identifiers: listOf(
    object({
      kind: oneOf(...IDENTIFIER_KINDS),
      state: oneOf(...IDENTIFIER_STATES),
      value: orNull(text),
    }),
  ),
  stolenFrom: instant,
  stolenUntil: instant,
  place: text,
  reportedAt: orNull(instant),
  incidentNumber: orNull(text),
  insurerPaid: orNull(flag),
  filedAt: instant,
  acceptedAt: orNull(instant),
  foundVehicleId: orNull(id),
  withdrawnReason: orNull(text),
  mergedInto: orNull(id),
  photos: listOf(object({ id, kind: oneOf(...reportPhotoKinds) })),
  owner: maskedPersonAnswer,
  version: whole,
});

export const reportsAnswer = pageOf(reportAnswer);

export const filedAnswer = object({
  id,
  reference: text,
  status,
  warnings: listOf(
    object({
      code: text,
      message: text,
      'field?': text,
      'reference?': text,
      'suggestion?': text,
    }),
  ),
});

export const acceptedAnswer = object({ id, reference: text, status });
