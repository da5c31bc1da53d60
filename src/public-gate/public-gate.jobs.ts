import { defineJob, defineSchedule, everyTenSeconds } from '../platform/jobs/index.js';

export const openFilings = defineJob<{ ids: string[] }>({
  name: 'inbox/open',
  queue: 'inbox',
  priority: 1,
});

export const sweepInbox = defineJob({ name: 'inbox/sweep', queue: 'schedules' });

defineSchedule({ name: 'inbox-sweep', pattern: everyTenSeconds, job: sweepInbox });
