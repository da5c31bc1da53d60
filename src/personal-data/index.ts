export { KeepErasures } from './erasures/keep-erasures.js';
export { PersonalDataModule } from './personal-data.module.js';
export { PersonalDataStaffController } from './personal-data.staff.controller.js';
export { ApplyRetention } from './retention/apply-retention.js';
