import { allSchedules, JobHandlers } from '../../../src/platform/jobs/index.js';
import type { Act } from '../act.js';

/** One beat of every schedule: what has fallen due by now is done. */
export const sweep: Act<'sweep'> = async (stage) => {
  for (const { job } of allSchedules()) await stage.use(JobHandlers).run(job.name, {});
};
