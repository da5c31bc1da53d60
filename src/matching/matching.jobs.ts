import { defineJob, defineSchedule, everyTenSeconds } from '../platform/jobs/index.js';

/** Looks for the other side of reports and vehicles; ids of either. */
export const proposeMatches = defineJob<{ ids: string[] }>({
  name: 'matching/propose',
  queue: 'matching',
  priority: 1,
});

export const sweepMatchingDue = defineJob({ name: 'matching/sweep', queue: 'schedules' });

defineSchedule({ name: 'matching-sweep', pattern: everyTenSeconds, job: sweepMatchingDue });
