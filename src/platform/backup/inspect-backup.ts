import { createHash, type Hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { BackupDamaged } from './backup.errors.js';
import type { BackupHead, Manifest } from './contents.js';
import { readBackup } from './entries.js';

/** Reads all of it, compares every digest and count, writes nothing. @throws {BackupDamaged} */
export async function inspectBackup(
  file: string,
  backupKey: Buffer,
): Promise<{ head: BackupHead; manifest: Manifest }> {
  const found: Manifest = { tables: {}, files: 0, bytesOfFiles: 0 };
  let head: BackupHead | undefined;
  let manifest: Manifest | undefined;
  let hash: Hash;
  await readBackup(file, backupKey, {
    head: (it) => void (head = it),
    entry: async ({ data }) => {
      hash = createHash('sha256');
      for await (const piece of data) hash.update(piece);
    },
    end: (start, { sha256, bytes, rows = 0 }) => {
      if (hash.digest('hex') !== sha256) throw new BackupDamaged('An entry is not what it was.');
      if ('table' in start) found.tables[start.table] = { rows, sha256 };
      if ('file' in start) {
        found.files += 1;
        found.bytesOfFiles += bytes;
      }
    },
    manifest: (it) => {
      if (!isDeepStrictEqual(it, found)) throw new BackupDamaged('The manifest does not add up.');
      manifest = it;
    },
  });
  return { head: head!, manifest: manifest! };
}
