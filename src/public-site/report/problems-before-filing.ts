import type { Problem } from '../parts/problem.js';
import { problemsOfStep } from './problems-of-step.js';
import type { ReportDraft } from './report-draft.js';
import { reportSteps } from './steps.js';

/** The first thing still open of each question, leading to its answers on the page that shows them all. */
export function problemsBeforeFiling(draft: ReportDraft, now: Date): Problem[] {
  return reportSteps.flatMap((step) => {
    const [problem] = problemsOfStep[step](draft, now);
    return problem ? [{ ...problem, field: `answers-${step}` }] : [];
  });
}
