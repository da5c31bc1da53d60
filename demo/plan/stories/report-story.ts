import type { PlannedReport } from '../planned.js';
import type { Step } from '../step.js';

/** A victim tells: over the counter, or on the web and a station accepts it. */
export function reportStory({
  key,
  door,
  filedAt,
  acceptedAt,
  officer,
  withdrawn,
}: PlannedReport): Step[] {
  const steps: Step[] = [
    { at: filedAt, by: door === 'web' ? 'public' : officer, does: 'file-report', report: key },
  ];
  if (door === 'web' && acceptedAt)
    steps.push({ at: acceptedAt, by: officer, does: 'accept-lead', report: key });
  if (withdrawn)
    steps.push({ at: withdrawn.at, by: officer, does: 'withdraw-report', report: key });
  return steps;
}
