import { existsSync, readFileSync } from 'node:fs';
import { superuser } from './init-cluster.js';
import { layoutOf } from './layout.js';
import { isOwned } from './owner-lock.js';

const portLine = 3;

/** The address of the server that a living process runs in this folder; undefined when none does. */
export function runningEmbeddedPostgresUrl(dataDir: string): string | undefined {
  const layout = layoutOf(dataDir);
  if (!isOwned(layout.lockFile) || !existsSync(layout.postmasterPid)) return undefined;
  const port = readFileSync(layout.postmasterPid, 'utf8').split('\n')[portLine];
  const password = readFileSync(layout.passwordFile, 'utf8').trim();
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/wanbi`;
}
