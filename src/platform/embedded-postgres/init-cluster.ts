import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import type { Layout } from './layout.js';
import { unprivileged } from './unprivileged.js';

export const superuser = 'postgres';

const run = promisify(execFile);
const unfinishedPrefix = 'cluster.unfinished-';

/**
 * Makes the cluster unless it is there, and returns the superuser's password. It is made beside its place and
 * moved there when complete, so that one killed in the middle is not taken for a cluster but made anew.
 */
export async function initCluster(
  binaries: Binaries,
  layout: Layout,
  isDurable: boolean,
): Promise<string> {
  mkdirSync(layout.home, { recursive: true });
  dropUnfinished(layout.home);
  if (existsSync(layout.cluster)) return readPassword(layout);

  const password = randomBytes(24).toString('base64url');
  writeFileSync(layout.passwordFile, password, { mode: 0o600 });
  const unfinished = path.join(layout.home, `${unfinishedPrefix}${process.pid}`);
  const { file, args } = unprivileged(binaries.initdb, [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${layout.passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...(isDurable ? [] : ['--no-sync']),
  ]);
  try {
    await run(file, args);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL could not make its data folder in ${layout.home}: ${outputOf(error)}`,
    );
  }
  renameSync(unfinished, layout.cluster);
  return password;
}

function outputOf(error: unknown): string {
  return (error as { stderr?: string }).stderr?.trim() || String(error);
}

function dropUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (name.startsWith(unfinishedPrefix))
      rmSync(path.join(home, name), {
        recursive: true,
        force: true,
        maxRetries: 10,
        retryDelay: 50,
      });
  }
}

function readPassword(layout: Layout): string {
  if (!existsSync(layout.passwordFile)) {
    throw new EmbeddedPostgresError(
      `The password of the embedded PostgreSQL is missing (${layout.passwordFile}): restore that file, or remove ${layout.home} to start empty.`,
    );
  }
  return readFileSync(layout.passwordFile, 'utf8').trim();
}
