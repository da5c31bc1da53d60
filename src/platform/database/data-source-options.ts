import type { DataSourceOptions } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { outliveItsEnd } from './outlive-its-end.js';
import type { DatabaseTls } from './database-tls.js';
import { readDaysAsTextAndCountsAsNumbers } from './pg-types.js';
import { SnakeCaseNames } from './snake-case-names.js';

export function dataSourceOptions(url: string, poolSize = 20, tls: DatabaseTls = {}) {
  readDaysAsTextAndCountsAsNumbers();
  return {
    type: 'postgres',
    url,
    ...tls,
    namingStrategy: new SnakeCaseNames(),
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'wanbi',
    parseInt8: true,
    extra: {
      // Statements of a transaction need not wait for each other's answers: see Tx.
      pipeline: true,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 60_000,
      onConnect: outliveItsEnd,
      // Statements here are short and touch few rows of what lies in memory or on a solid-state disk.
      options: '-c jit=off -c random_page_cost=1.1',
    },
  } satisfies DataSourceOptions;
}
