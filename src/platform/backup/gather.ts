import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { ClientBase } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupHead, EntryStart, Manifest } from './contents.js';
import { filesBelow } from './backed-up-folders.js';
import { frameOf, frameTypes } from './frames.js';
import { appliedMigrations, columnsOf, copyTarget, sequencesOf, tablesOf } from './tables.js';

interface Source {
  /** in a transaction that sees one moment */
  client: ClientBase;
  folders: Record<string, string>;
  madeAt: Date;
  keys: Record<string, string>;
}

/** Everything that a backup holds, as frames, in the order in which it is put back. Files after rows: see write-backup. */
export async function* gather({ client, folders, madeAt, keys }: Source): AsyncGenerator<Buffer> {
  // Listed before the moment is taken by the first question: an exported head must not testify to rows that came later.
  const heads = await filesBelow(folders['audit-heads'] ?? '');
  const migrations = await appliedMigrations(client);
  const head: BackupHead = { madeAt: madeAt.toISOString(), migrations, keys };
  yield frameOf(frameTypes.head, head);
  const manifest: Manifest = { tables: {}, files: 0, bytesOfFiles: 0 };
  for (const table of await tablesOf(client)) {
    const columns = await columnsOf(client, table);
    const rows = client.query(
      copyTo(`COPY ${copyTarget(table, columns)} TO STDOUT (FORMAT binary)`),
    );
    const { sha256 } = yield* entry({ table, columns }, rows, async () => {
      // The count comes after the last row: when the connection answers again, it is there.
      await client.query('SELECT');
      return rows.rowCount;
    });
    manifest.tables[table] = { rows: rows.rowCount, sha256 };
  }
  for (const sequence of await sequencesOf(client)) yield* entry(sequence, []);
  for (const [folder, where] of Object.entries(folders)) {
    for (const file of folder === 'audit-heads' ? heads : await filesBelow(where)) {
      const { bytes } = yield* entry({ folder, file }, createReadStream(path.join(where, file)));
      manifest.files += 1;
      manifest.bytesOfFiles += bytes;
    }
  }
  yield frameOf(frameTypes.manifest, manifest);
}

async function* entry(
  start: EntryStart,
  source: AsyncIterable<Buffer> | Iterable<Buffer>,
  countRows?: () => Promise<number>,
): AsyncGenerator<Buffer, { sha256: string; bytes: number }> {
  yield frameOf(frameTypes.start, start);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of source) {
    hash.update(piece);
    bytes += piece.length;
    yield frameOf(frameTypes.data, piece);
  }
  const sha256 = hash.digest('hex');
  yield frameOf(frameTypes.end, { sha256, bytes, rows: await countRows?.() });
  return { sha256, bytes };
}
