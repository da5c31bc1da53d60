export { certificatesIn } from './setting-parsers.js';
export { Settings, type Surface } from './settings.js';
export { settingTable, type Setting, type SettingName } from './setting-table.js';
export { UnusableSettings } from './unusable-settings.js';
