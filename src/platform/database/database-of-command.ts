import { join } from 'node:path';
import { Client } from 'pg';
import { databaseTlsOfCommand } from './database-tls.js';
import { runningEmbeddedPostgresUrl, startEmbeddedPostgres } from '../embedded-postgres/index.js';

/** What a command on the server works on. */
export interface DatabaseOfCommand {
  url: string;
  client: Client;
  /** @returns the rows */
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/**
 * Hands a command the database it works on: `DATABASE_URL`, or the embedded one in `DATA_DIR`, running or not. What was
 * started for the command is stopped in the end.
 */
export async function withDatabaseOfCommand<Result>(
  act: (database: DatabaseOfCommand) => Promise<Result>,
): Promise<Result> {
  const { url, release } = await urlOfCommand();
  const client = new Client({ connectionString: url, ...databaseTlsOfCommand() });
  try {
    await client.connect();
    return await act({
      url,
      client,
      query: async <Row>(sql: string, parameters?: unknown[]) =>
        (await client.query(sql, parameters)).rows as Row[],
    });
  } finally {
    await client.end();
    await release();
  }
}

async function urlOfCommand(): Promise<{ url: string; release: () => Promise<void> }> {
  const given = process.env['DATABASE_URL'];
  if (given) return { url: given, release: async () => {} };
  const dataDir = join(process.env['DATA_DIR'] ?? '.data', 'postgres');
  const running = runningEmbeddedPostgresUrl(dataDir);
  if (running) return { url: running, release: async () => {} };
  const started = await startEmbeddedPostgres({ dataDir });
  return { url: started.url, release: () => started.stop() };
}
