import { defineJob, defineSchedule, everyTenSeconds } from '../../platform/jobs/index.js';

/** Finds what was promised and never queued, what waits for its time, and what got stuck on the way. */
export const sweepNotices = defineJob({ name: 'sweep-notices', queue: 'notices', attempts: 1 });

defineSchedule({ name: 'sweep-notices', pattern: everyTenSeconds, job: sweepNotices });
