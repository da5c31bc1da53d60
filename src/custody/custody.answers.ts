import { answer } from '../platform/http/index.js';
import { custodyLife } from './custody-movement.status.js';

const { object, text, id, instant, flag, listOf, orNull, oneOf } = answer;

const kind = oneOf(...custodyLife.states);

export const chainAnswer = object({
  current: orNull(
    object({
      kind,
      place: orNull(text),
      holder: orNull(text),
      since: instant,
      dueAt: orNull(instant),
      isOverdue: flag,
    }),
  ),
  movements: listOf(
    object({
      id,
      kind,
      fromPlace: orNull(text),
      toPlace: orNull(text),
      holder: orNull(text),
      at: instant,
      recordedBy: orNull(text),
      reason: orNull(text),
      condition: orNull(text),
      dueAt: orNull(instant),
      approvedBy: orNull(text),
      isLate: flag,
    }),
  ),
});

export const receiptAnswer = object({ id, vehicleId: id, isLate: flag });
export const moveAnswer = object({ id, vehicleId: id, kind, place: orNull(text) });
