import type { Problem } from './problem.js';

/** What to do after a code that did not open anything; null after the right one. */
export function problemOfCode(answer: 'right' | 'wrong' | 'used-up' | 'expired'): Problem | null {
  const codes = {
    wrong: 'code-wrong',
    'used-up': 'code-used-up',
    expired: 'code-expired',
  } as const;
  return answer === 'right' ? null : { field: 'code', code: codes[answer] };
}
