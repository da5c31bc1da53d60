/** The staff's browser side, as files. */
export { BuiltSite } from './built-site.js';
export { StaffSiteModule } from './staff-site.module.js';
