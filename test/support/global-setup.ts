import '../../scripts/jest/native-resolve.cjs';
import 'reflect-metadata';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createTemplate } from './template-database.js';
import { startTestCluster } from './test-cluster.js';

/** Before all suites: one PostgreSQL, and a database with every migration run that each test file copies. */
export default async function globalSetup(): Promise<void> {
  const cluster = await startTestCluster();
  (globalThis as { testCluster?: unknown }).testCluster = cluster;
  process.env['TEST_PG_URL'] = cluster.url;
  if (!existsSync(path.resolve('src/platform/database/migrate.ts'))) return;
  const { migrate } = await import('../../src/platform/database/migrate.js');
  await createTemplate(cluster.url, migrate);
}
