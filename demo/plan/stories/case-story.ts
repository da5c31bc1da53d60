import { hoursAfter } from '../moments.js';
import type { PlannedCase } from '../planned.js';
import type { Step } from '../step.js';

/** A case is written up, then the suspects that it brought in. */
export function caseStory({ key, recordedAt, officer, suspects }: PlannedCase): Step[] {
  return [
    { at: recordedAt, by: officer, does: 'solve-case', case: key },
    ...suspects.map((_, suspect): Step => ({
      at: hoursAfter(recordedAt, 0.1 * (suspect + 1)),
      by: officer,
      does: 'apprehend-suspect',
      case: key,
      suspect,
    })),
  ];
}
