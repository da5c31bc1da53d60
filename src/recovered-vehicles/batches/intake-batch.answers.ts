import { VEHICLE_PARTS, VEHICLE_TYPES } from '../../identifiers/index.js';
import { answer } from '../../platform/http/index.js';
import { CASE_TYPES } from '../case-type.js';
import { recoveredVehicleLife } from '../recovered-vehicle.status.js';
import { intakeBatchLife } from './intake-batch.status.js';

const { object, text, id, instant, number, whole, listOf, pageOf, orNull, oneOf } = answer;

const status = oneOf(...intakeBatchLife.states);

const batch = {
  id,
  unit: text,
  title: text,
  status,
  defaults: object({
    'vehicleType?': oneOf(...VEHICLE_TYPES),
    'part?': orNull(oneOf(...VEHICLE_PARTS)),
    'recoveredAt?': instant,
    'place?': text,
    'handlingOfficer?': text,
    'secondOfficer?': text,
    'custodian?': text,
    'source?': text,
    'caseNumber?': text,
    'caseType?': oneOf(...CASE_TYPES),
    'storagePlace?': text,
    'creditedUnits?': listOf(text),
  }),
  openedBy: text,
  openedAt: instant,
  closedAt: orNull(instant),
  version: whole,
  vehicles: whole,
  provisional: whole,
  overdue: whole,
  unappraised: whole,
  unphotographed: whole,
};

export const batchAnswer = object(batch);
export const batchesAnswer = pageOf(batchAnswer);
export const openedBatchAnswer = object({ id, status });
export const changedBatchAnswer = object({ id, status, version: whole });

/** With `code` and the rest when it was refused; one refusal stops none of the others. */
const line = {
  id,
  label: text,
  'code?': text,
  'detail?': text,
  'rule?': whole,
  'whatToDo?': text,
};

export const completedBatchAnswer = object({
  vehicles: listOf(
    object({
      ...line,
      'status?': oneOf(...recoveredVehicleLife.states),
      'missing?': listOf(text),
    }),
  ),
});

export const appraisedBatchAnswer = object({
  vehicles: listOf(object({ ...line, 'valueYuan?': number })),
});
