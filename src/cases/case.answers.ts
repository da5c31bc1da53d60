import { maskedPersonAnswer } from '../people/index.js';
import { answer } from '../platform/http/index.js';
import { caseKinds } from './solved-case.entity.js';

const { day, id, instant, listOf, object, oneOf, orNull, pageOf, text, whole } = answer;

const view = {
  id,
  caseNumber: text,
  kind: oneOf(...caseKinds),
  title: orNull(text),
  solvedOn: day,
  recordedAt: instant,
  unit: text,
  creditedUnits: listOf(text),
  suspectCount: whole,
  vehicles: listOf(object({ id, label: text })),
};

export const casesAnswer = pageOf(object(view));

export const caseAnswer = object({
  ...view,
  suspects: listOf(
    object({
      id,
      apprehendedOn: day,
      measure: oneOf(...caseKinds),
      person: maskedPersonAnswer,
    }),
  ),
});

export const recordedAnswer = object({ id, caseNumber: text, vehicleIds: listOf(id) });

export const apprehendedAnswer = object({
  id,
  caseId: id,
  apprehendedOn: day,
  measure: oneOf(...caseKinds),
});

export const linkedAnswer = object({ id, vehicleId: id });
