import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
  stopLeftoverPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';

const prefix = 'wanbi-test-cluster-';

export interface TestCluster extends EmbeddedPostgres {
  readonly dataDir: string;
}

/** One PostgreSQL for the whole run, thrown away after it; what a killed run left behind goes first. */
export async function startTestCluster(): Promise<TestCluster> {
  await removeLeftovers();
  const dataDir = mkdtempSync(path.join(os.tmpdir(), prefix));
  const server = await startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });
  return { ...server, dataDir };
}

export async function removeTestCluster(cluster: TestCluster): Promise<void> {
  await cluster.stop();
  rmSync(cluster.dataDir, { recursive: true, force: true });
}

/** A run beside ours owns its cluster and keeps it. A folder without a lock may be one just being made. */
async function removeLeftovers(): Promise<void> {
  const folders = readdirSync(os.tmpdir()).filter((name) => name.startsWith(prefix));
  for (const folder of folders) {
    const dataDir = path.join(os.tmpdir(), folder);
    try {
      if (await stopLeftoverPostgres(dataDir)) rmSync(dataDir, { recursive: true, force: true });
    } catch (error) {
      // Somebody else's leftover, or one cleared by a run beside ours: it is in nobody's way.
      process.stderr.write(`Left over: ${dataDir} (${String(error)})\n`);
    }
  }
}
