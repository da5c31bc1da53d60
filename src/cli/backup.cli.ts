import { writeBackup } from '../platform/backup/index.js';
import { SystemClock } from '../platform/clock.js';
import { withDatabaseOfCommand } from '../platform/database/database-of-command.js';
import { Settings } from '../platform/settings/index.js';

/** `npm run backup -- FILE`: everything in one sealed file, while the system runs. */
const file = process.argv[2];
if (!file) {
  console.error('Say where to: npm run backup -- FILE');
  process.exit(1);
}
try {
  await withDatabaseOfCommand(async ({ url, client }) => {
    const settings = Settings.read({ ...process.env, DATABASE_URL: url, SURFACE: 'worker' });
    await writeBackup(client, settings, file, new SystemClock().now());
  });
  console.log(`Backed up to ${file}. Keep BACKUP_KEY and the other keys in another place.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
