import { defineJob, defineSchedule } from '../jobs/index.js';

/** Removes what no row has named for a day; a night without a worker is caught up by the next. */
export const forgetUnnamedFiles = defineJob({ name: 'forget-unnamed-files', queue: 'schedules' });

defineSchedule({ name: 'forget-unnamed-files', pattern: '50 3 * * *', job: forgetUnnamedFiles });
