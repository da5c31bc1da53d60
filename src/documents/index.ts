export { DocumentsModule } from './documents.module.js';
export { DocumentsStaffController } from './documents.staff.controller.js';
