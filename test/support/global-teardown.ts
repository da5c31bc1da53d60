import '../../scripts/jest/native-resolve.cjs';
import { type TestCluster, removeTestCluster } from './test-cluster.js';

export default async function globalTeardown(): Promise<void> {
  const { testCluster } = globalThis as { testCluster?: TestCluster };
  if (testCluster) await removeTestCluster(testCluster);
}
