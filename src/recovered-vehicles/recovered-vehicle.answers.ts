import {
  IDENTIFIER_KINDS,
  IDENTIFIER_STATES,
  VEHICLE_PARTS,
  VEHICLE_TYPES,
} from '../identifiers/index.js';
import { answer } from '../platform/http/index.js';
import { CASE_TYPES } from './case-type.js';
import { PHOTO_KINDS } from './evidence/photo-kind.js';
import { recoveredVehicleLife } from './recovered-vehicle.status.js';

const {
  object,
  text,
  id,
  instant,
  day,
  number,
  whole,
  flag,
  itemsOf,
  listOf,
  pageOf,
  orNull,
  oneOf,
} = answer;

const vehicle = {
  id,
  label: text,
  unit: text,
  status: oneOf(...recoveredVehicleLife.states),
  vehicleType: oneOf(...VEHICLE_TYPES),
  part: orNull(oneOf(...VEHICLE_PARTS)),
  brand: orNull(text),
  model: orNull(text),
  colour: orNull(text),
  marks: orNull(text),
  recoveredAt: instant,
  place: text,
  handlingOfficer: text,
  secondOfficer: orNull(text),
  custodian: orNull(text),
  source: orNull(text),
  caseNumber: orNull(text),
  caseId: orNull(id),
  caseType: orNull(oneOf(...CASE_TYPES)),
  storagePlace: orNull(text),
  registeredAt: instant,
  registrationDueAt: instant,
  completedAt: orNull(instant),
  isInDispute: flag,
  disputedSince: orNull(instant),
  previousVehicleId: orNull(id),
  intakeBatchId: orNull(id),
  mergedInto: orNull(id),
  version: whole,
  identifiers: listOf(
    object({
      kind: oneOf(...IDENTIFIER_KINDS),
      state: oneOf(...IDENTIFIER_STATES),
      value: orNull(text),
    }),
  ),
  photos: listOf(object({ id, kind: oneOf(...PHOTO_KINDS), addedAt: text })),
  appraisal: orNull(object({ valueYuan: number, appraisedOn: day, appraiser: text })),
  missingForRegistration: listOf(text),
  isOverdue: flag,
};

const warnings = listOf(
  object({
    code: text,
    message: text,
    'field?': text,
    'reference?': text,
    'suggestion?': text,
  }),
);

export const registeredAnswer = object({
  id,
  label: text,
  status: oneOf(...recoveredVehicleLife.states),
  warnings,
});

export const seenBeforeAnswer = object({ warnings });

export const labelSheetAnswer = object({ id, labels: listOf(text) });

export const labelSheetsAnswer = pageOf(
  object({
    id,
    unit: text,
    first: text,
    last: text,
    count: whole,
    used: whole,
    issuedBy: text,
    issuedAt: instant,
  }),
);

export const vehiclesAnswer = pageOf(object(vehicle));

export const vehicleAnswer = object({
  ...vehicle,
  missingForReturn: listOf(object({ rule: whole, what: text })),
});

export const completionAnswer = object({
  id,
  label: text,
  status: oneOf(...recoveredVehicleLife.states),
  version: whole,
  missing: listOf(text),
  warnings: listOf({ type: 'object' }),
});

export const appraisalAnswer = object({
  id,
  vehicleId: id,
  valueYuan: number,
  appraisedOn: day,
  appraiser: text,
});

/** Each address opens its picture for whoever asked, until then. */
export const photoAddressesAnswer = itemsOf(
  object({ id, kind: oneOf(...PHOTO_KINDS), address: text, until: instant }),
);

export const photoAnswer = object({ id, kind: oneOf(...PHOTO_KINDS), sha256: text });
