import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  stopLeftoverPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { scratchFolder, scratchFolders } from './scratch-folder.js';

const prefix = 'wanbi-test-cluster-';

export interface TestCluster extends EmbeddedPostgres {
  readonly dataDir: string;
}

/** One PostgreSQL for the whole run, thrown away after it; what a killed run left behind goes first. */
export async function startTestCluster(): Promise<TestCluster> {
  await removeLeftovers();
  const dataDir = mkdtempSync(path.join(scratchFolder(), prefix));
  const server = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
  mkdirSync(scratchOf(dataDir));
  return { ...server, dataDir };
}

/** Where suites put clusters of their own, so that they go with the run, whatever happens to it. */
export function scratchOf(dataDir: string): string {
  return path.join(dataDir, 'scratch');
}

export async function removeTestCluster(cluster: TestCluster): Promise<void> {
  await cluster.stop();
  await removeStopped(cluster.dataDir);
}

/** A run beside ours owns its cluster and keeps it. */
async function removeLeftovers(): Promise<void> {
  const dataDirs = scratchFolders().flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith(prefix))
      .map((name) => path.join(folder, name)),
  );
  for (const dataDir of dataDirs) {
    try {
      if (isJustBeingMade(dataDir)) continue;
      if (await stopLeftoverPostgres(dataDir)) await removeStopped(dataDir);
    } catch (error) {
      // Somebody else's leftover, or one cleared by a run beside ours: it is in nobody's way.
      process.stderr.write(`Left over: ${dataDir} (${String(error)})\n`);
    }
  }
}

/** Between the folder and the lock in it lies a moment in which nobody seems to own it. */
function isJustBeingMade(dataDir: string): boolean {
  const hasLock = existsSync(path.join(dataDir, 'owner.lock'));
  return !hasLock && Date.now() - statSync(dataDir).mtimeMs < 60_000;
}

async function removeStopped(dataDir: string): Promise<void> {
  const scratch = scratchOf(dataDir);
  for (const name of existsSync(scratch) ? readdirSync(scratch) : []) {
    await stopLeftoverPostgres(path.join(scratch, name));
  }
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
