import { defineJob, defineSchedule, everyTenSeconds } from '../../platform/jobs/index.js';

/** Tells neighbours what waits for them; ids of neighbours. */
export const tellNeighbours = defineJob<{ ids: string[] }>({
  name: 'neighbours/tell',
  queue: 'neighbours',
  attempts: 1,
  idsEach: 1,
});

/** Finds the neighbours for whom something waits. */
export const sweepNeighbours = defineJob({
  name: 'neighbours/sweep',
  queue: 'schedules',
  attempts: 1,
});

defineSchedule({ name: 'neighbours-sweep', pattern: everyTenSeconds, job: sweepNeighbours });
