import path from 'node:path';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.js';
import { verifyAudit } from '../audit/index.js';
import { KeepErasures } from '../personal-data/index.js';
import { restoreBackup } from '../platform/backup/index.js';
import { withDatabaseOfCommand } from '../platform/database/database-of-command.js';
import { Settings } from '../platform/settings/index.js';

/**
 * `npm run restore -- FILE`: into an empty, migrated database and empty folders; then walks every audit chain, and erases
 * again who was erased after the backup was made, as `DATA_DIR/erasures` says.
 */
const file = process.argv[2];
if (!file) {
  console.error('Say what from: npm run restore -- FILE');
  process.exit(1);
}
try {
  await withDatabaseOfCommand(async (database) => {
    const settings = Settings.read({
      ...process.env,
      DATABASE_URL: database.url,
      SURFACE: 'worker',
    });
    const { tables, files } = await restoreBackup(database.client, settings, file);
    const rows = Object.values(tables).reduce((sum, it) => sum + it.rows, 0);
    console.log(
      `Restored ${rows} rows of ${Object.keys(tables).length} tables and ${files} files.`,
    );
    const report = await verifyAudit(database, {
      publicKey: settings.get('AUDIT_SIGN_PUBLIC_KEY'),
      folders: [path.join(settings.need('DATA_DIR'), 'audit-heads')],
    });
    if (report.firstFault) throw new Error(`The audit trail does NOT hold: ${report.firstFault}.`);
    console.log(`The audit trail holds: ${report.chains} chains, ${report.entries} entries.`);
    await eraseAgain(settings);
  });
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function eraseAgain(settings: Settings): Promise<void> {
  const root = AppModule.forSurface(settings, { works: false });
  const app = await NestFactory.createApplicationContext(root, { logger: ['error'] });
  try {
    const { erased, waiting } = await app.get(KeepErasures, { strict: false }).execute();
    console.log(`Erased again: ${erased} people; ${waiting} wait until their open work is closed.`);
  } finally {
    await app.close();
  }
}
