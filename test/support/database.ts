import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { templateName, urlOfDatabase, withAdmin } from './template-database.js';

export interface TestDatabase {
  readonly url: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

/** PostgreSQL's answer when somebody is connected to the template. */
const objectInUse = '55006';
const copyAttempts = 50;
/** Held while copying: suites in other processes wait for their turn. */
const copyLock = 7_001_001;

/** A database of the test file's own, with every migration run: a copy of the template. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withAdmin(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [copyLock]);
    await copyTemplate(admin, name);
  });
  return {
    url: urlOfDatabase(server, name),
    drop: () =>
      withAdmin(server, (admin) =>
        admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      ).then(() => undefined),
  };
}

/** An empty database: for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const server = serverUrl();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withAdmin(server, (admin) => admin.query(`CREATE DATABASE ${name}`));
  return {
    url: urlOfDatabase(server, name),
    drop: () =>
      withAdmin(server, (admin) =>
        admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
      ).then(() => undefined),
  };
}

function serverUrl(): string {
  const url = process.env['TEST_PG_URL'];
  if (!url)
    throw new Error(
      'TEST_PG_URL is not set: run the tests with jest.config.cjs, whose global set-up starts PostgreSQL.',
    );
  return url;
}

async function copyTemplate(admin: Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // Files are copied without a log: twice as fast where nothing waits for a disk.
      await admin.query(`CREATE DATABASE ${name} TEMPLATE ${templateName} STRATEGY FILE_COPY`);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== objectInUse || attempt === copyAttempts)
        throw error;
      await sleep(50);
    }
  }
}
