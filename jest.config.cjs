/** Jest runs our ES modules, and node_modules', as CommonJS: see docs/adr/0002. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  transform: { '^.+\\.(ts|tsx|js|mjs)$': '<rootDir>/scripts/jest/transform.cjs' },
  transformIgnorePatterns: [],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  resolver: '<rootDir>/scripts/jest/resolver.cjs',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  setupFiles: ['reflect-metadata'],
  maxWorkers: 2,
  // Jest keeps something of every suite's modules: after a hundred a worker held 5 GB, and what takes it five seconds took twenty.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
};
