import { defineJob, defineSchedule } from '../platform/jobs/index.js';

/** Takes a list as far as it goes by itself; run again, it goes on where it was. */
export const runImport = defineJob<{ id: string }>({ name: 'imports/run', queue: 'imports' });

export const sweepImports = defineJob({ name: 'imports/sweep', queue: 'schedules' });

defineSchedule({ name: 'imports-sweep', pattern: '*/1 * * * *', job: sweepImports });
