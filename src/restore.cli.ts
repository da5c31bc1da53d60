import path from 'node:path';
import { Client } from 'pg';
import { verifyAudit } from './audit/index.js';
import { restoreBackup } from './platform/backup/index.js';
import { databaseUrlOfCommand } from './platform/database/url-of-command.js';
import { Settings } from './platform/settings/index.js';

/** `npm run restore -- FILE`: into an empty, migrated database and empty folders; then walks every audit chain. */
const file = process.argv[2];
if (!file) {
  console.error('Say what from: npm run restore -- FILE');
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
    const { tables, files } = await restoreBackup(client, settings, file);
    const rows = Object.values(tables).reduce((sum, it) => sum + it.rows, 0);
    console.log(
      `Restored ${rows} rows of ${Object.keys(tables).length} tables and ${files} files.`,
    );
    const report = await verifyAudit(
      {
        query: async <Row>(sql: string, parameters?: unknown[]) =>
          (await client.query(sql, parameters)).rows as Row[],
      },
      {
        publicKey: settings.get('AUDIT_SIGN_PUBLIC_KEY'),
        folders: [path.join(settings.need('DATA_DIR'), 'audit-heads')],
        printed: [],
      },
    );
    if (report.firstFault) throw new Error(`The audit trail does NOT hold: ${report.firstFault}.`);
    console.log(`The audit trail holds: ${report.chains} chains, ${report.entries} entries.`);
  } finally {
    await client.end();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await database.release();
}
