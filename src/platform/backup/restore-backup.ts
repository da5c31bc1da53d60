import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client, ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Settings } from '../settings/index.js';
import { BackupDamaged } from './backup.errors.js';
import { backedUpFolders } from './backed-up-folders.js';
import type { Manifest } from './contents.js';
import { readBackup, type Entry } from './entries.js';
import { inspectBackup } from './inspect-backup.js';
import { loosen } from './loosen.js';
import { assertRestorable } from './assert-restorable.js';
import { copyTarget, filledByMigrations, quoted, tablesOf } from './tables.js';

/**
 * Puts a backup into an empty, migrated database and empty folders: all of it or nothing. The file is read twice, and
 * nothing is written before it was found whole.
 *
 * @param client connected as the owner of the tables, on a database nobody else uses
 * @returns what was put back, counted
 * @throws {BackupDamaged | RestoreRefused}
 */
export async function restoreBackup(
  client: Client,
  settings: Settings,
  file: string,
): Promise<Manifest> {
  const backupKey = settings.need('BACKUP_KEY');
  const folders = backedUpFolders(settings);
  const { head, manifest } = await inspectBackup(file, backupKey);
  const written: string[] = [];
  await client.query('BEGIN');
  try {
    const tables = await tablesOf(client);
    await assertRestorable(client, settings, head, tables, folders);
    const tighten = await loosen(client, tables);
    for (const table of await filledByMigrations(client))
      await client.query(`DELETE FROM public.${quoted(table)}`);
    await readBackup(file, backupKey, {
      head: () => undefined,
      entry: (entry) => putBack(client, folders, entry, written),
      end: () => undefined,
      manifest: () => undefined,
    });
    await tighten();
    await assertCounts(client, manifest);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    for (const it of written) await rm(it, { force: true });
    throw error;
  }
  await client.query('ANALYZE');
  return manifest;
}

async function putBack(
  client: ClientBase,
  folders: Record<string, string>,
  { start, data }: Entry,
  written: string[],
): Promise<void> {
  if ('table' in start) {
    const copy = `COPY ${copyTarget(start.table, start.columns)} FROM STDIN (FORMAT binary)`;
    return pipeline(Readable.from(data, { objectMode: false }), client.query(copyFrom(copy)));
  }
  if ('sequence' in start) {
    for await (const _ of data) throw new BackupDamaged('A sequence has no data.');
    await client.query('SELECT setval($1::regclass, $2)', [
      quoted(start.sequence),
      start.lastValue,
    ]);
    return;
  }
  const folder = folders[start.folder];
  const target = path.join(folder ?? '', start.file);
  if (!folder || !target.startsWith(folder + path.sep)) {
    throw new BackupDamaged('The backup names a place that is none of ours.');
  }
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  written.push(target);
  await writeFile(target, data, { flag: 'wx', mode: 0o600, flush: true });
}

async function assertCounts(client: ClientBase, { tables }: Manifest): Promise<void> {
  for (const [table, { rows: expected }] of Object.entries(tables)) {
    const { rows } = await client.query<{ count: string }>(
      `SELECT count(*) FROM public.${quoted(table)}`,
    );
    if (Number(rows[0]!.count) !== expected) {
      throw new BackupDamaged(
        `${table} has ${rows[0]!.count} rows, the manifest says ${expected}.`,
      );
    }
  }
}
