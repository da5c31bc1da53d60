import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Writes who was erased where no backup reaches it, and erases again whom a restore brought back. */
export const keepErasures = defineJob({ name: 'keep-erasures', queue: 'schedules' });

defineSchedule({ name: 'keep-erasures', pattern: '40 * * * *', job: keepErasures });
