import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Writes a list; run again, it is written from its beginning. */
export const writeExport = defineJob<{ id: string }>({ name: 'exports/write', queue: 'exports' });

export const sweepExports = defineJob({ name: 'exports/sweep', queue: 'schedules' });

defineSchedule({ name: 'exports-sweep', pattern: '*/1 * * * *', job: sweepExports });
