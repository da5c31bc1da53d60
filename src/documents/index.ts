export { DocumentsModule } from './documents.module.js';
export { DocumentsStaffController } from './documents.staff.controller.js';
export { SignedPapersStaffController } from './scans/signed-papers.staff.controller.js';
