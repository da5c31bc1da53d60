import { defineJob, defineSchedule } from '../../platform/jobs/index.js';

/** Signs the ends of all chains once a day; a day without a worker is passed over, the next one signs what is there. */
export const signAuditHeads = defineJob({ name: 'sign-audit-heads', queue: 'schedules' });

defineSchedule({ name: 'sign-audit-heads', pattern: '10 * * * *', job: signAuditHeads });
