import type { ClientBase } from 'pg';
import type { Settings } from '../settings/index.js';
import { filesBelow } from './backed-up-folders.js';
import { RestoreRefused } from './backup.errors.js';
import type { BackupHead } from './contents.js';
import { otherKeys } from './key-fingerprints.js';
import { appliedMigrations, filledByMigrations, quoted } from './tables.js';

/**
 * Locks every table, so that it stays true until the end of the transaction.
 *
 * @throws {RestoreRefused} other keys, other migrations, a row or a file that is there already
 */
export async function assertRestorable(
  client: ClientBase,
  settings: Settings,
  head: BackupHead,
  tables: readonly string[],
  folders: Record<string, string>,
): Promise<void> {
  const others = otherKeys(settings, head.keys);
  if (others.length > 0) {
    throw new RestoreRefused(`This backup was made with another ${others.join(' and ')}.`);
  }
  if (tables.length === 0) {
    throw new RestoreRefused('The database is not migrated: npm run migrate comes first.');
  }
  const applied = await appliedMigrations(client);
  if (applied.join() !== head.migrations.join()) {
    const missing = head.migrations.filter((it) => !applied.includes(it));
    throw new RestoreRefused(
      missing.length > 0
        ? `The database lacks migrations of the backup (${missing.join(', ')}): run npm run migrate of that version or a later one.`
        : 'The database has migrations that the backup has not: restore with the version that made it, then migrate.',
    );
  }
  await client.query(`LOCK TABLE ${tables.map((it) => `public.${quoted(it)}`).join(', ')}`);
  const filled = await filledByMigrations(client);
  for (const table of tables.filter((it) => !filled.includes(it))) {
    const { rows } = await client.query(`SELECT 1 FROM public.${quoted(table)} LIMIT 1`);
    if (rows.length > 0) throw new RestoreRefused(`The database is not empty: ${table} has rows.`);
  }
  for (const folder of Object.values(folders)) {
    const [first] = await filesBelow(folder);
    if (first) throw new RestoreRefused(`The folder ${folder} is not empty.`);
  }
}
