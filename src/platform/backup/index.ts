export { BackupDamaged, RestoreRefused } from './backup.errors.js';
export type { Manifest } from './contents.js';
export { inspectBackup } from './inspect-backup.js';
export { restoreBackup } from './restore-backup.js';
export { openChunks, sealChunks } from './sealed-chunks.js';
export { writeBackup } from './write-backup.js';
