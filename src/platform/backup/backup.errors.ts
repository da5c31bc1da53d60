/** The file can't be trusted: cut off, edited, of another key, or none of ours. Nothing was written. */
export class BackupDamaged extends Error {}

/** The file is sound but does not go into this database or under these keys. Nothing was written. */
export class RestoreRefused extends Error {}
