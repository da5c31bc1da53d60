import { join } from 'node:path';
import { runningEmbeddedPostgresUrl, startEmbeddedPostgres } from '../embedded-postgres/index.js';

/**
 * The database a command on the server works on: `DATABASE_URL`, or the embedded one in `DATA_DIR`, running or not.
 * Call `release` at the end: it stops what was started for the command.
 */
export async function databaseUrlOfCommand(): Promise<{
  url: string;
  release: () => Promise<void>;
}> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, release: async () => {} };
  const dataDir = join(process.env['DATA_DIR'] ?? '.data', 'postgres');
  const running = runningEmbeddedPostgresUrl(dataDir);
  if (running) return { url: running, release: async () => {} };
  const started = await startEmbeddedPostgres({ dataDir });
  return { url: started.url, release: () => started.stop() };
}
