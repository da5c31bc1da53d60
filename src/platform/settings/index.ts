export { Settings, type Surface } from './settings.js';
export { settingTable } from './setting-table.js';
export { UnusableSettings } from './unusable-settings.js';
