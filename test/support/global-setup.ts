import '../../scripts/jest/native-resolve.cjs';
import 'reflect-metadata';
import { migrate } from '../../src/platform/database/migrate.js';
import { createTemplate } from './template-database.js';
import { scratchOf, startTestCluster } from './test-cluster.js';

/** Before all suites: one PostgreSQL, and a database with every migration run that each test file copies. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startTestCluster();
  (globalThis as { testCluster?: unknown }).testCluster = cluster;
  process.env['TEST_PG_URL'] = cluster.url;
  process.env['TEST_SCRATCH'] = scratchOf(cluster.dataDir);
  await createTemplate(cluster.url, migrate);
}
