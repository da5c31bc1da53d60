import os from 'node:os';
import { Client } from 'pg';

export interface MachineFacts {
  processor: string;
  cores: number;
  memoryGiB: number;
  system: string;
  node: string;
  postgres: string;
  /** settings that decide what a commit costs, and how much stays in memory */
  settings: string;
  /** load average over a minute before the run: above 0.5 the machine was not ours alone */
  loadBefore: number;
}

const settingsThatCount = [
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'wal_level',
  'shared_buffers',
];

export async function machineFacts(databaseUrl: string): Promise<MachineFacts> {
  const loadBefore = Math.round(os.loadavg()[0]! * 10) / 10;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'SELECT name, current_setting(name) AS setting FROM pg_settings WHERE name = ANY($1) ORDER BY name',
      [[...settingsThatCount, 'server_version']],
    );
    const of = (name: string) => rows.find((row) => row.name === name)?.setting ?? '?';
    return {
      processor: os.cpus()[0]?.model.trim() ?? 'unknown',
      cores: os.availableParallelism(),
      memoryGiB: Math.round(os.totalmem() / 2 ** 30),
      system: `${os.type()} ${os.release()} ${os.arch()}`,
      node: process.version,
      postgres: of('server_version'),
      settings: settingsThatCount.map((name) => `${name}=${of(name)}`).join(' '),
      loadBefore,
    };
  } finally {
    await client.end();
  }
}
