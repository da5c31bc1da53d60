/** The pages a victim sees. */
export { DemoTrayModule } from './demo-tray.module.js';
export { PublicSiteModule } from './public-site.module.js';
