export { RecoveryCounts } from './recovery-counts.queries.js';
export { RecoveryCountsModule } from './recovery-counts.module.js';
export { RecoveryCountsStaffController } from './recovery-counts.staff.controller.js';
