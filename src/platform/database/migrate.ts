import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';
import { databaseTlsOfCommand } from './database-tls.js';

/** An arbitrary constant: who holds it migrates, the others wait and then find nothing left to do. */
const migrationLock = 7_242_021;

/** Brings both schemas, ours and the queue's, up to date. Safe to run by several processes at a time. */
export async function migrate(databaseUrl: string): Promise<void> {
  const tls = databaseTlsOfCommand();
  const client = new Client({ connectionString: databaseUrl, ...tls });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const options = dataSourceOptions(databaseUrl, 2, tls);
    // A migration may have ten million rows to rewrite.
    const extra = { ...options.extra, statement_timeout: 0 };
    const dataSource = await new DataSource({ ...options, extra }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await runMigrations(client, 'bullmq');
  } finally {
    await client.end();
  }
}
