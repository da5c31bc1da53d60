import type { compareLooks } from '../matching/index.js';
import type { DoubleSign } from './possible-double.entity.js';

/** In what two records of one number differ, so that it may be a clone or one rebuilt (rule 32): a frame's, never a part's. */
export function contradictionIn(
  foundBy: DoubleSign,
  looks: ReturnType<typeof compareLooks>,
  isPart: boolean,
) {
  if (foundBy !== 'number' || isPart) return [];
  return (['brand', 'colour'] as const).filter((it) => looks[it] === 'disagree');
}
