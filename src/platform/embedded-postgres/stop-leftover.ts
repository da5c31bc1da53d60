import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Binaries, locateBinaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { type Layout, layoutOf } from './layout.js';
import { isOwned } from './owner-lock.js';
import { isAlive, programName } from './process-life.js';
import { unprivileged } from './unprivileged.js';

/**
 * Stops a server whose owner was killed (the postmaster outlives it), so that its folder may be removed.
 * @returns false when a living process still owns the folder: then nothing is touched
 */
export async function stopLeftoverPostgres(dataDir: string): Promise<boolean> {
  const layout = layoutOf(dataDir);
  if (isOwned(layout.lockFile)) return false;
  if (existsSync(layout.cluster)) await stopLeftover(locateBinaries(), layout);
  return true;
}

/** Stops a postmaster left running in the cluster, and clears away the pid file of one that is gone. */
export async function stopLeftover(binaries: Binaries, layout: Layout): Promise<void> {
  for (const [mode, seconds] of [
    ['fast', 30],
    ['immediate', 10],
    ['immediate', 10],
  ] as const) {
    dropForeignPid(layout);
    // Asked each time: a postmaster being killed may end by itself between the question and the order.
    const isRunning = (await pgCtl(binaries, ['status', '-D', layout.cluster])) === 0;
    if (!isRunning) return;
    await pgCtl(binaries, ['stop', '-D', layout.cluster, '-m', mode, '-w', '-t', String(seconds)]);
  }
  if ((await pgCtl(binaries, ['status', '-D', layout.cluster])) !== 0) return;
  throw new EmbeddedPostgresError(
    `A PostgreSQL left running in ${layout.cluster} cannot be stopped: end it by hand.`,
  );
}

/** After a restart of the machine or container the pid may belong to someone else, or to a zombie: PostgreSQL would wait for it. */
function dropForeignPid(layout: Layout): void {
  if (!existsSync(layout.postmasterPid)) return;
  const pid = Number(readFileSync(layout.postmasterPid, 'utf8').split('\n', 1)[0]);
  const name = Number.isInteger(pid) ? programName(pid) : undefined;
  const isForeign = name !== undefined && (name !== 'postgres' || !isAlive(pid));
  if (isForeign) rmSync(layout.postmasterPid, { force: true });
}

function pgCtl(binaries: Binaries, args: string[]): Promise<number | null> {
  const command = unprivileged(binaries.pgCtl, args);
  return new Promise((resolve, reject) => {
    spawn(command.file, command.args, { stdio: 'ignore' })
      .once('error', reject)
      .once('exit', resolve);
  });
}
