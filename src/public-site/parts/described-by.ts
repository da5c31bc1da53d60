import type { Problem } from './problem.js';

/** Ids of the hint and the problem that belong to a field, for `aria-describedby`. */
export function describedBy(id: string, hint?: string, problem?: Problem): string | undefined {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
