/** The pages a victim sees. */
export { renderPage } from './frame/render-page.js';
export type { PageFrame } from './frame/page-frame.js';
