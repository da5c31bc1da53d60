import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/index.js';
import { HandlesJob } from '../jobs/index.js';
import { FolderPhotoStore } from './folder-photo-store.js';
import { forgetUnnamedFiles } from './forget-unnamed-files.job.js';

const dayMs = 24 * 60 * 60 * 1000;
const atOnce = 100;

/** Removes the files that no row has named for a day. */
@Injectable()
export class ForgetUnnamedFiles {
  constructor(
    private readonly database: Database,
    private readonly files: FolderPhotoStore,
    private readonly clock: Clock,
  ) {}

  /** @returns how many were removed */
  @HandlesJob(forgetUnnamedFiles)
  async execute(): Promise<number> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - dayMs);
    const isUnnamed = await this.isUnnamed();
    await this.settleNamed(isUnnamed, before);
    await this.database.query(
      `UPDATE kept_file SET unnamed_since = $1 WHERE unnamed_since IS NULL AND ${isUnnamed}`,
      [now],
    );
    let removed = 0;
    for (let some = atOnce; some === atOnce; removed += some)
      some = await this.removeSome(isUnnamed, before);
    return removed;
  }

  /** The database knows every column that names a file: each is a foreign key. */
  private async isUnnamed(): Promise<string> {
    const columns = await this.database.query<{ sql: string }>(
      `SELECT format('NOT EXISTS (SELECT FROM %s WHERE %I = kept_file.sha256)', conrelid::regclass, attname) AS sql
       FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'f' AND confrelid = 'kept_file'::regclass ORDER BY conname`,
    );
    if (columns.length === 0) throw new Error('No column names a kept file: nothing is removed.');
    return columns.map(({ sql }) => sql).join(' AND ');
  }

  /** What has got its name is looked at no more; what a killed process left of it half written goes. */
  private async settleNamed(isUnnamed: string, before: Date): Promise<void> {
    const named = await this.database.query<{ sha256: string }>(
      `UPDATE kept_file SET unnamed_since = NULL WHERE unnamed_since <= $1 AND NOT (${isUnnamed}) RETURNING sha256`,
      [before],
    );
    for (const { sha256 } of named) await this.files.removeHalves(sha256);
  }

  private async removeSome(isUnnamed: string, before: Date): Promise<number> {
    return this.database.transaction(async (tx) => {
      const unnamed = await tx.query<{ sha256: string }>(
        `DELETE FROM kept_file WHERE sha256 IN (
           SELECT sha256 FROM kept_file WHERE unnamed_since <= $1 AND ${isUnnamed}
           ORDER BY sha256 LIMIT ${atOnce} FOR UPDATE SKIP LOCKED)
         RETURNING sha256`,
        [before],
      );
      // Before the commit: whoever stores one of them now waits for it, and then finds that it has to be written.
      for (const { sha256 } of unnamed) await this.files.remove(sha256);
      return unnamed.length;
    });
  }
}
