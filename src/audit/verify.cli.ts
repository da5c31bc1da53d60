import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { withDatabaseOfCommand } from '../platform/database/database-of-command.js';
import { exportFolder } from './signed-heads/export-signed-heads.js';
import { verifyAudit } from './verify-audit.js';

/**
 * `npm run audit:verify [-- --heads FOLDER] [--head "…"]`: walks every chain and signed head, of the table, of
 * `DATA_DIR/audit-heads` and of each folder named; exit 1 and the first bad row when anything was changed. `--head`
 * takes what a document has printed on it.
 */
const { values } = parseArgs({
  options: {
    heads: { type: 'string', multiple: true, default: [] },
    head: { type: 'string', multiple: true, default: [] },
  },
});
const dataDir = process.env['DATA_DIR'] || '.data';

/** The demo's keys lie beside its database. */
function publicKeyOfDemo(): string | undefined {
  const file = path.join(dataDir, 'keys.json');
  if (!existsSync(file)) return undefined;
  const keys = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return keys['AUDIT_SIGN_PUBLIC_KEY'];
}

const report = await withDatabaseOfCommand(async (database) => {
  // One moment for all that is read: the system may be at work meanwhile.
  await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  return verifyAudit(database, {
    publicKey: process.env['AUDIT_SIGN_PUBLIC_KEY'] || publicKeyOfDemo(),
    folders: [path.join(dataDir, exportFolder), ...values.heads],
    printed: values.head,
  });
});
if (report.firstFault) {
  console.error(`The audit trail does NOT hold: ${report.firstFault}.`);
  process.exitCode = 1;
} else {
  const { chains, entries, signedHeads } = report;
  console.log(
    `The audit trail holds: ${chains} chains, ${entries} entries, ${signedHeads} signed heads.`,
  );
}
