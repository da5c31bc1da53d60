/** The questions of a report, one a page, in the order they are asked. */
export const reportSteps = [
  'type',
  'vehicle',
  'number',
  'when',
  'where',
  'photos',
  'contact',
  'insurer',
] as const;

export type ReportStep = (typeof reportSteps)[number];

export function isReportStep(name: string): name is ReportStep {
  return (reportSteps as readonly string[]).includes(name);
}

/** The address of a question; `isChange` when it is opened from the answers and returns there. */
export function addressOf(step: ReportStep, isChange = false): string {
  return `/report/${step}${isChange ? '?change=yes' : ''}`;
}

/** Where "back" leads from a question. */
export function before(step: ReportStep, isChange: boolean): string {
  if (isChange) return '/report/check';
  const previous = reportSteps[reportSteps.indexOf(step) - 1];
  return previous ? addressOf(previous) : '/report/start';
}

/** Where a good answer leads. */
export function after(step: ReportStep, isChange: boolean): string {
  const next = reportSteps[reportSteps.indexOf(step) + 1];
  return isChange || !next ? '/report/check' : addressOf(next);
}
