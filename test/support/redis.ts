import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../src/platform/embedded-postgres/free-port.js';

export interface TestRedis {
  readonly url: string;
  /** Cuts every connection but the one that asks. */
  cutConnections(): Promise<void>;
  /** Forgets everything, as a restart without its file does. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** A redis-server of the test file's own, on a free port, that keeps nothing. A missing program fails the suite. */
export async function startTestRedis(): Promise<TestRedis> {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'wanbi-test-redis-'));
  const port = await freePort();
  const server = spawn(
    'redis-server',
    [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      directory,
      '--save',
      '',
      '--appendonly',
      'no',
    ],
    { stdio: 'ignore' },
  );
  const failed = once(server, 'error').then(([error]) => {
    throw new Error(`redis-server does not start (apt-get install redis-server): ${error}`);
  });
  const url = `redis://127.0.0.1:${port}`;
  await Promise.race([answers(url), failed]);
  return {
    url,
    cutConnections: () => withClient(url, (client) => client.client('KILL', 'TYPE', 'normal')),
    async flush() {
      await withClient(url, (client) => client.flushall());
    },
    async stop() {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Resolves when the server answers; ioredis tries until it does. */
async function answers(url: string): Promise<void> {
  await withClient(url, (client) => client.ping());
}

async function withClient(url: string, ask: (client: Redis) => Promise<unknown>): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: null });
  // Refused connections are what it is waiting for to end.
  client.on('error', () => undefined);
  try {
    await ask(client);
  } finally {
    client.disconnect();
  }
}
