import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Finds the owners whose step is over, and takes the next. */
export const sweepContacts = defineJob({ name: 'sweep-contacts', queue: 'schedules', attempts: 1 });

defineSchedule({ name: 'sweep-contacts', pattern: '30 * * * * *', job: sweepContacts });
