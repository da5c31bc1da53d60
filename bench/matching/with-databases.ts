import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { keptDatabase } from '../lib/databases.js';
import type { BenchOptions } from '../lib/read-arguments.js';

/** As rows that arrive fill an index, in many small batches: in one sorted pass pages of GIN would be left half empty. */
const settings = {
  ...throwAwaySettings,
  shared_buffers: '2GB',
  maintenance_work_mem: '128MB',
  max_parallel_maintenance_workers: 0,
};
const memoryForMillions = { maintenance_work_mem: '1GB', shared_buffers: '10GB' };

/**
 * A server of its own for as long as something is measured, thrown away afterwards; kept in a folder where one is given,
 * so that what took an hour to fill can be asked again.
 */
export async function withDatabases<Answer>(
  { keep, size = 0 }: Pick<BenchOptions, 'keep' | 'size'>,
  names: string[],
  measure: (urls: string[], postmasterPid: number) => Promise<Answer>,
): Promise<Answer> {
  if (keep) mkdirSync(keep, { recursive: true });
  const dataDir = keep ?? mkdtempSync(path.join(os.tmpdir(), 'wanbi-bench-'));
  const server = await startEmbeddedPostgres({
    dataDir,
    settings: { ...settings, ...(size > 2_000_000 && memoryForMillions) },
  });
  try {
    const urls: string[] = [];
    for (const name of names) {
      urls.push(await keptDatabase(server, name));
    }
    return await measure(urls, server.pid);
  } finally {
    await server.stop();
    if (!keep) rmSync(dataDir, { recursive: true, force: true });
  }
}
