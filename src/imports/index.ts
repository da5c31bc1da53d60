export { ExportWorker } from './exporting/export-worker.js';
export { ExportsStaffController } from './exporting/exports.staff.controller.js';
export { ImportQueries, type ImportProgress } from './import.queries.js';
export { ImportWorker } from './import-worker.js';
export { ImportsModule } from './imports.module.js';
export { ImportsStaffController } from './imports.staff.controller.js';
export { CorrectionsStaffController } from './correcting/corrections.staff.controller.js';
