export { allJobTypes, defineJob, queueNames, type JobType } from './define-job.js';
export { allSchedules, defineSchedule, everyTenSeconds, type Schedule } from './define-schedule.js';
export { HandlesJob } from './handles-job.js';
export { inBulk } from './in-bulk.js';
export { JobHandlers } from './job-handlers.js';
export { Jobs } from './jobs.js';
export { JobsModule } from './jobs.module.js';
