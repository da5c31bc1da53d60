import { defineJob } from '../../platform/jobs/index.js';

/** Hurries freshly promised notices along, up to 100 a job. */
export const deliverNotices = defineJob<{ ids: string[] }>({
  name: 'deliver-notices',
  queue: 'notices',
  idsEach: 100,
});

/** The same for codes: somebody is looking at an empty field meanwhile. */
export const deliverCodes = defineJob<{ ids: string[] }>({
  name: 'deliver-codes',
  queue: 'notices',
  priority: 1,
});
