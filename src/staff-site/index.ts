/** The staff's browser sides, as files. */
export { StaffSiteModule } from './staff-site.module.js';
