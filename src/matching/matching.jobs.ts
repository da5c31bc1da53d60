import { defineJob, defineSchedule, everyTenSeconds } from '../platform/jobs/index.js';

/** Looks for the other side of reports and vehicles; ids of either. */
export const proposeMatches = defineJob<{ ids: string[] }>({
  name: 'matching/propose',
  queue: 'matching',
  priority: 1,
});

export const sweepMatchingDue = defineJob({ name: 'matching/sweep', queue: 'schedules' });

defineSchedule({ name: 'matching-sweep', pattern: everyTenSeconds, job: sweepMatchingDue });

/** Looks for what came with lists that are in, behind whatever comes alone. */
export const proposeHeld = defineJob({
  name: 'matching/propose-held',
  queue: 'matching',
  priority: 1_000,
});

export const sweepHeld = defineJob({ name: 'matching/sweep-held', queue: 'schedules' });

defineSchedule({ name: 'matching-held-sweep', pattern: everyTenSeconds, job: sweepHeld });
