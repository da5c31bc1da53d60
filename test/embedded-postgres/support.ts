import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import {
  startEmbeddedPostgres,
  stopLeftoverPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';

const made: string[] = [];

export function tempDataDir(): string {
  const dataDir = mkdtempSync(path.join(process.env['TEST_SCRATCH'] ?? os.tmpdir(), 'cluster-'));
  made.push(dataDir);
  return dataDir;
}

let stopped: string | undefined;

/** A folder with a cluster in it that was stopped in order: a copy, because making one takes a second. */
export async function usedDataDir(): Promise<string> {
  if (!stopped) {
    const original = tempDataDir();
    const server = await startEmbeddedPostgres({ dataDir: original, settings: throwAwaySettings });
    await server.stop();
    stopped = original;
  }
  const dataDir = tempDataDir();
  cpSync(stopped, dataDir, { recursive: true });
  return dataDir;
}

export async function removeDataDirs(): Promise<void> {
  stopped = undefined;
  for (const dataDir of made.splice(0)) {
    await stopLeftoverPostgres(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
