import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';

/**
 * Below the ports that systems lend to outgoing connections (Linux from 32768, others from 49152): a server that is
 * started again on its port must not find it lent to one of those who tried to reach it meanwhile.
 */
const lowest = 20_000;
const highest = 32_000;
const tries = 100;

/** A TCP port of 127.0.0.1 that nobody listens on at this moment; another may take it before us. */
export async function freePort(): Promise<number> {
  for (let left = tries; left > 0; left -= 1) {
    const port = randomInt(lowest, highest);
    if (await isFree(port)) return port;
  }
  throw new EmbeddedPostgresError(
    `No free port between ${lowest} and ${highest} was found in ${tries} tries.`,
  );
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
