import { answer } from '../../platform/http/index.js';
import { INCIDENT_KINDS, incidentLife } from './incident.status.js';

const { object, text, id, instant, flag, whole, number, listOf, orNull, oneOf } = answer;

const status = oneOf(...incidentLife.states);

export const incidentsAnswer = object({
  items: listOf(
    object({
      id,
      unit: text,
      vehicle: object({ id, label: text }),
      place: orNull(text),
      kind: oneOf(...INCIDENT_KINDS),
      status,
      stockTakeId: orNull(id),
      observed: orNull(text),
      openedBy: text,
      openedAt: instant,
      dueAt: instant,
      isOverdue: flag,
      closedBy: orNull(text),
      closedAt: orNull(instant),
      explanation: orNull(text),
    }),
  ),
  'next?': text,
  waiting: object({ open: whole, overdue: whole }),
  clearedWithinHours: number,
});

export const incidentMovedAnswer = object({ id, status });
