export { DoublesModule } from './doubles.module.js';
export { DoublesStaffController } from './doubles.staff.controller.js';
