import { answer } from '../platform/http/index.js';
import { importLife } from './import.status.js';

const { object, text, id, instant, whole, flag, listOf, pageOf, orNull, oneOf } = answer;

const progress = {
  state: oneOf(...importLife.states),
  total: whole,
  accepted: whole,
  rejected: whole,
  'undone?': whole,
  done: flag,
  'problem?': object({ code: text, whatToDo: text, 'line?': whole }),
};

export const progressAnswer = object(progress);

export const importsAnswer = pageOf(
  object({ id, kind: text, unit: text, startedBy: text, startedAt: instant, ...progress }),
);

export const previewAnswer = object({
  new: whole,
  update: whole,
  unchanged: whole,
  error: whole,
  columns: listOf(object({ title: text, column: orNull(text) })),
  missingColumns: listOf(text),
  isMappingKnown: flag,
  repairs: listOf(
    object({ column: text, code: text, whatToDo: text, rows: whole, lines: listOf(whole) }),
  ),
});

export const decidedImportAnswer = object({ id, state: oneOf(...importLife.states) });
