import type { compareLooks } from '../matching/index.js';
import type { DoubleSign } from './possible-double.entity.js';

/** In what two records of one number differ, so that it may be a clone or one rebuilt (rule 32). */
export function contradictionIn(foundBy: DoubleSign, looks: ReturnType<typeof compareLooks>) {
  if (foundBy !== 'number') return [];
  return (['brand', 'colour'] as const).filter((it) => looks[it] === 'disagree');
}
