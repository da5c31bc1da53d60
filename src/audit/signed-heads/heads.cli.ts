import { Client } from 'pg';
import { databaseUrlOfCommand } from '../../platform/database/url-of-command.js';
import { exportSignedHeads } from './export-signed-heads.js';

/** `npm run audit:heads -- FOLDER`: writes the signed heads that the folder does not have, to be taken elsewhere. */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say where to: npm run audit:heads -- FOLDER');
  process.exit(2);
}
const database = await databaseUrlOfCommand();
const client = new Client({ connectionString: database.url });
await client.connect();
try {
  const written = await exportSignedHeads(
    {
      query: async <Row>(sql: string, parameters?: unknown[]) =>
        (await client.query(sql, parameters)).rows as Row[],
    },
    folder,
  );
  console.log(`${written} signed heads written to ${folder}.`);
} finally {
  await client.end();
  await database.release();
}
