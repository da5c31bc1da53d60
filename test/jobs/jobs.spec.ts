import { Client } from 'pg';
import { createTestDatabase } from '../support/database.js';
import { queueSuite } from './queue.suite.js';

describe('jobs on PostgreSQL', () => {
  queueSuite(async () => {
    const database = await createTestDatabase();
    return {
      environment: { DATABASE_URL: database.url },
      async cutConnections() {
        const client = new Client({ connectionString: database.url });
        await client.connect();
        await client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE datname = current_database() AND application_name = 'wanbi-queue'`,
        );
        await client.end();
      },
      stop: () => database.drop(),
    };
  });
});
