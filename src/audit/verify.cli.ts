import { Client } from 'pg';
import { databaseUrlOfCommand } from '../platform/database/url-of-command.js';
import { verifyChains } from './verify-chains.js';

/** `npm run audit:verify`: walks every chain; exit 1 and the first bad row when anything was changed. */
const database = await databaseUrlOfCommand();
const client = new Client({ connectionString: database.url });
await client.connect();
try {
  const report = await verifyChains({
    query: async <Row>(sql: string, parameters?: unknown[]) =>
      (await client.query(sql, parameters)).rows as Row[],
  });
  if (report.firstFault) {
    const { unitId, seq, fault } = report.firstFault;
    console.error(`The audit trail does NOT hold: unit ${unitId}, entry ${seq}: ${fault}.`);
    process.exitCode = 1;
  } else {
    console.log(`The audit trail holds: ${report.chains} chains, ${report.entries} entries.`);
  }
} finally {
  await client.end();
  await database.release();
}
