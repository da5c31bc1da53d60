import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Forgets what has been kept long enough; a day without a worker is caught up by the next. */
export const applyRetention = defineJob({ name: 'apply-retention', queue: 'schedules' });

defineSchedule({ name: 'apply-retention', pattern: '30 3 * * *', job: applyRetention });
