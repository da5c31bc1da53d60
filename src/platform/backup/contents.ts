/** Where a backup comes from and what it needs to be of use again. Stands first in the file. */
export interface BackupHead {
  /** instant, ISO 8601 */
  madeAt: string;
  /** names of the migrations that were applied, in order */
  migrations: string[];
  /** a few digits of a digest of each key: enough to say that it is another one, and nothing about it */
  keys: Record<string, string>;
}

export type EntryStart =
  | { table: string; columns: string[] }
  | { folder: string; file: string }
  | { sequence: string; lastValue: string };

export interface EntryEnd {
  sha256: string;
  bytes: number;
  /** of a table */
  rows?: number;
}

/** Stands last: a backup without it is none. */
export interface Manifest {
  tables: Record<string, { rows: number; sha256: string }>;
  files: number;
  bytesOfFiles: number;
}
