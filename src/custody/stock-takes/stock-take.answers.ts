import { VEHICLE_PARTS } from '../../identifiers/index.js';
import { answer } from '../../platform/http/index.js';
import { FINDING_KINDS } from './compare-row.js';

const { object, text, id, instant, whole, listOf, pageOf, orNull, oneOf } = answer;

const compared = {
  expected: whole,
  found: whole,
  findings: listOf(
    object({
      kind: oneOf(...FINDING_KINDS),
      label: text,
      vehicleId: orNull(id),
      place: orNull(text),
    }),
  ),
};

export const rowCountedAnswer = object({ id, place: text, ...compared });

export const stockTakeAnswer = object({
  id,
  unit: text,
  place: text,
  countedBy: text,
  countedAt: instant,
  ...compared,
});

export const stockTakesAnswer = pageOf(stockTakeAnswer);

export const rowAnswer = object({
  place: text,
  items: listOf(
    object({
      id,
      label: text,
      place: orNull(text),
      vehicleType: text,
      part: orNull(oneOf(...VEHICLE_PARTS)),
      brand: orNull(text),
      colour: orNull(text),
    }),
  ),
});
