import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { isAlive, startTicks } from './process-life.js';

interface Owner {
  readonly pid: number;
  readonly startTicks?: string | undefined;
}

/**
 * Makes this process the only one that may run the database in a folder, until the returned function is called.
 * @throws EmbeddedPostgresError when a living process holds the folder
 */
export function takeOwnership(lockFile: string): () => void {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  const mine = `${lockFile}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  const content = JSON.stringify({
    pid: process.pid,
    startTicks: startTicks(process.pid),
  } satisfies Owner);
  writeFileSync(mine, content, { mode: 0o600 });
  try {
    // A link appears whole or not at all: nobody reads a half-written lock.
    for (let attempt = 0; !tryLink(mine, lockFile); attempt += 1) {
      const owner = readOwner(lockFile);
      if ((owner && isRunning(owner)) || attempt > 20) {
        throw new EmbeddedPostgresError(
          `Another process${owner ? ` (pid ${owner.pid})` : ''} already runs the database in ${path.dirname(lockFile)}: stop it, or choose another DATA_DIR.`,
        );
      }
      removeStale(lockFile);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readOwner(lockFile)?.pid === process.pid) rmSync(lockFile, { force: true });
  };
}

/** Whether a living process holds the folder of this lock. */
export function isOwned(lockFile: string): boolean {
  const owner = readOwner(lockFile);
  return owner !== undefined && isRunning(owner);
}

function isRunning(owner: Owner): boolean {
  return (
    isAlive(owner.pid) &&
    (owner.startTicks === undefined || owner.startTicks === startTicks(owner.pid))
  );
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(lockFile: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Two may find the same stale lock: each moves away what lies there, and puts a living one back. */
function removeStale(lockFile: string): void {
  const aside = `${lockFile}.stale.${process.pid}`;
  try {
    renameSync(lockFile, aside);
  } catch {
    return;
  }
  const owner = readOwner(aside);
  if (owner && isRunning(owner)) tryLink(aside, lockFile);
  rmSync(aside, { force: true });
}
