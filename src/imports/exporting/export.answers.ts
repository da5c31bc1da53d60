import { unmaskingPurposes } from '../../people/index.js';
import { answer } from '../../platform/http/index.js';
import { importKindNames } from '../kinds/import-kind.js';
import { exportFormats } from './list-export.entity.js';
import { exportLife } from './list-export.status.js';

const { object, text, id, instant, whole, flag, pageOf, oneOf } = answer;

export const askedAnswer = object({ id });

export const exportAnswer = object({
  id,
  kind: oneOf(...importKindNames),
  format: oneOf(...exportFormats),
  purpose: oneOf(...Object.keys(unmaskingPurposes)),
  askedAt: instant,
  rows: whole,
  state: oneOf(...exportLife.states),
  unit: text,
  done: flag,
});

export const exportsAnswer = pageOf(exportAnswer);
