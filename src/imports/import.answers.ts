import { answer } from '../platform/http/index.js';
import { importKindNames } from './kinds/import-kind.js';
import { importLife } from './import.status.js';

const { object, text, id, instant, whole, flag, listOf, pageOf, orNull, oneOf } = answer;

/** sheets and lines from 1 */
const address = { sheet: whole, line: whole };

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
  object({
    id,
    kind: oneOf(...importKindNames),
    unit: text,
    startedBy: text,
    startedAt: instant,
    ...progress,
  }),
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
    object({
      column: text,
      code: text,
      whatToDo: text,
      isPersonal: flag,
      rows: whole,
      lines: listOf(object(address)),
    }),
  ),
});

export const kindsAnswer = answer.itemsOf(
  object({
    kind: oneOf(...importKindNames),
    title: text,
    maySend: flag,
    whoMaySend: text,
    columns: listOf(
      object({ column: text, titles: listOf(text), isRequired: flag, isPersonal: flag }),
    ),
  }),
);

export const rowAnswer = object({
  ...address,
  /** by our columns; those of people are left out */
  cells: { type: 'object', additionalProperties: true },
  faults: listOf(object({ column: text, code: text, whatToDo: text })),
});

export const textsAnswer = answer.itemsOf(object({ text, rows: whole }));
export const correctedAnswer = object({ rows: whole });
export const mappedAnswer = object({ id });

export const decidedImportAnswer = object({ id, state: oneOf(...importLife.states) });
