import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Vehicles that have waited another thirty days for their owner. */
export const tellStillHere = defineJob({
  name: 'tell-still-here',
  queue: 'schedules',
  attempts: 1,
});

defineSchedule({ name: 'still-here', pattern: '7 * * * *', job: tellStillHere });
