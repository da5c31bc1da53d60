import { Client } from 'pg';
import { writeBackup } from './platform/backup/index.js';
import { SystemClock } from './platform/clock.js';
import { databaseUrlOfCommand } from './platform/database/url-of-command.js';
import { Settings } from './platform/settings/index.js';

/** `npm run backup -- FILE`: everything in one sealed file, while the system runs. */
const file = process.argv[2];
if (!file) {
  console.error('Say where to: npm run backup -- FILE');
  process.exit(1);
}
const database = await databaseUrlOfCommand();
try {
  const settings = Settings.read({
    ...process.env,
    DATABASE_URL: database.url,
    SURFACE: 'worker',
  });
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    await writeBackup(client, settings, file, new SystemClock().now());
    console.log(`Backed up to ${file}. Keep BACKUP_KEY and the other keys in another place.`);
  } finally {
    await client.end();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.release();
}
