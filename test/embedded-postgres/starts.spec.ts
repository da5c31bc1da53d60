import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { ask, removeDataDirs, tempDataDir, usedDataDir } from './support.js';

/** Starting servers is slow on a busy machine. */
jest.setTimeout(120_000);

describe('the embedded PostgreSQL', () => {
  afterAll(removeDataDirs);

  it('starts in an empty folder with the database wanbi, and keeps its rows over a restart', async () => {
    const dataDir = tempDataDir();
    const first = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();

    const second = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
    expect(await ask(second.url, 'SELECT current_database() AS name, answer FROM kept')).toEqual([
      { name: 'wanbi', answer: 42 },
    ]);
    await second.stop();
  });

  it('has the extensions and the Chinese collation that the system relies on', async () => {
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: throwAwaySettings,
    });
    for (const name of [
      'pg_trgm',
      'fuzzystrmatch',
      'btree_gin',
      'intarray',
      'pgcrypto',
      'unaccent',
    ]) {
      await ask(server.url, `CREATE EXTENSION ${name}`);
    }
    const sorted = await ask(
      server.url,
      `SELECT v FROM (VALUES ('魏都'), ('建安'), ('东城')) t(v) ORDER BY v COLLATE "zh-x-icu"`,
    );
    expect(sorted.map((row) => row['v'])).toEqual(['东城', '建安', '魏都']);
    await server.stop();
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const dataDir = await usedDataDir();
    const server = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    await expect(ask(wrong.toString(), 'SELECT 1')).rejects.toThrow(
      'password authentication failed',
    );
    expect(statSync(path.join(dataDir, 'password')).mode & 0o777).toBe(0o600);
    await server.stop();
  });

  it('stops fast while sessions are open, and may be stopped twice', async () => {
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: throwAwaySettings,
    });
    const session = new Client({ connectionString: server.url });
    session.on('error', () => undefined);
    await session.connect();
    const from = Date.now();
    await Promise.all([server.stop(), server.stop()]);
    await server.stop();
    expect(Date.now() - from).toBeLessThan(5_000);
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });

  it('keeps statements and values out of its log', async () => {
    const dataDir = await usedDataDir();
    const server = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
    await ask(server.url, 'CREATE TABLE owner (phone text PRIMARY KEY, age int CHECK (age > 0))');
    await expect(ask(server.url, "INSERT INTO owner VALUES ('13800001111', 0)")).rejects.toThrow(
      'check constraint',
    );
    await ask(server.url, "INSERT INTO owner VALUES ('13800001111', 1)");
    await expect(ask(server.url, "INSERT INTO owner VALUES ('13800001111', 1)")).rejects.toThrow(
      'duplicate key',
    );
    await server.stop();
    const log = readFileSync(path.join(dataDir, 'postgres.log'), 'utf8');
    expect(log).toContain('duplicate key');
    expect(log).not.toContain('13800001111');
  });
});
