import type { Problem } from '../parts/problem.js';
import type { DraftMoment, ReportDraft } from './report-draft.js';
import { intervalOf } from './theft-interval.js';

/** Both moments need a day that was; the second may not end before the first begins. */
export function problemsOfWhen(draft: ReportDraft, now: Date): Problem[] {
  const problems = [
    ...problemsOfMoment('seen', draft.seen, now),
    ...problemsOfMoment('missing', draft.missing, now),
  ];
  const seen = intervalOf(draft.seen);
  const missing = intervalOf(draft.missing);
  if (problems.length === 0 && seen && missing && missing.until <= seen.from) {
    problems.push({ field: 'missingDay', code: 'missing-before-seen' });
  }
  return problems;
}

function problemsOfMoment(name: string, moment: DraftMoment | undefined, now: Date): Problem[] {
  if (!moment) return [{ field: `${name}Day`, code: 'choose-day' }];
  const interval = intervalOf(moment);
  if (!interval) return [{ field: `${name}Date`, code: 'date-missing' }];
  return interval.from > now ? [{ field: `${name}Date`, code: 'date-in-future' }] : [];
}
