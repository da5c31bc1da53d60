import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import type { Client } from 'pg';
import type { Settings } from '../settings/index.js';
import { backedUpFolders } from './backed-up-folders.js';
import { gather } from './gather.js';
import { keyFingerprints } from './key-fingerprints.js';
import { sealChunks } from './sealed-chunks.js';

/**
 * Writes everything into one sealed file while the system runs: rows of one moment, and the files that belong to them.
 * A photo is on disk before its row is; files are read after the moment was taken, so none that a row names is missing.
 * The queue's tables stay out: rows are the guarantee, and sweeps find what has to be done.
 *
 * @param client connected as the owner of the tables
 * @throws {Error} and leaves no file when anything fails
 */
export async function writeBackup(client: Client, settings: Settings, file: string, madeAt: Date) {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const handle = await open(temporary, 'wx', 0o600);
  try {
    const contents = gather({
      client,
      folders: backedUpFolders(settings),
      madeAt,
      keys: keyFingerprints(settings),
    });
    // Fast, not tight: most of what is large is sealed already and doesn't pack.
    const packer = createGzip({ level: constants.Z_BEST_SPEED });
    const backupKey = settings.need('BACKUP_KEY');
    await pipeline(
      contents,
      packer,
      (packed: AsyncIterable<Buffer>) => sealChunks(packed, backupKey),
      async (sealed: AsyncIterable<Buffer>) => {
        for await (const bytes of sealed) await handle.writeFile(bytes);
      },
    );
    await handle.sync();
    await handle.close();
    await rename(temporary, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await client.query('ROLLBACK');
  }
  await syncFolder(path.dirname(path.resolve(file)));
}

/** The new name survives a power cut only when its folder is on disk too. */
async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
