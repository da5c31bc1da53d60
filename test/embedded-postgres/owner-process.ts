import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface OwnerProcess {
  readonly url: string;
  readonly postmasterPid: number;
  readonly pid: number;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** A node process of its own that starts the embedded PostgreSQL in `dataDir`; the caller kills it when it likes. */
export function spawnOwner(dataDir: string) {
  const program = `
    const embedded = require(${JSON.stringify(path.resolve('src/platform/embedded-postgres/index.ts'))});
    embedded.startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, settings: embedded.throwAwaySettings })
      .then((server) => console.log(JSON.stringify({ url: server.url, pid: server.pid })),
            (error) => { console.error(error.message); process.exit(1); });
    setInterval(() => undefined, 1000);`;
  return spawn(process.execPath, ['-r', path.resolve('scripts/jest/register.cjs'), '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A node process of its own that has started the embedded PostgreSQL in `dataDir` and waits. */
export async function startOwnerProcess(dataDir: string): Promise<OwnerProcess> {
  const child = spawnOwner(dataDir);
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
  const exited = once(child, 'exit');
  const line = await Promise.race([
    once(child.stdout, 'data').then(([chunk]) => String(chunk)),
    exited.then(() => {
      throw new Error(errors.join(''));
    }),
  ]);
  const { url, pid } = JSON.parse(line) as { url: string; pid: number };
  return {
    url,
    postmasterPid: pid,
    pid: child.pid ?? -1,
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
