import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { stopLeftoverPostgres } from '../../src/platform/embedded-postgres/index.js';

const made: string[] = [];

export function tempDataDir(): string {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-embedded-'));
  made.push(dataDir);
  return dataDir;
}

export async function removeDataDirs(): Promise<void> {
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
