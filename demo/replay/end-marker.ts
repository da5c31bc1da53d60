import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { Settings } from '../../src/platform/settings/index.js';

/** Counted up when a new replay differs so much that an old one must be done anew. */
const version = 1;

/** What a database says of its replay. */
export type ReplayState = 'finished' | 'unfinished' | 'other' | 'none' | 'not-ours';

/**
 * Kept in a schema of the demo's own, which no migration knows: written before the first migration, finished after the
 * last step. A database with a begun replay may be dropped; one without the marker is somebody's.
 */
export class EndMarker {
  private readonly fingerprint: string;

  constructor(
    private readonly databaseUrl: string,
    seed: string,
    settings: Settings,
  ) {
    // A replay sealed with keys that are gone can't be read by anyone: it counts as another's.
    const key = createHash('sha256').update(settings.need('MASTER_KEY')).digest('hex').slice(0, 16);
    this.fingerprint = `${seed} ${version} ${key}`;
  }

  async state(): Promise<ReplayState> {
    return this.with(async (client) => {
      const { rows } = await client.query<{ marker: string | null; tables: number }>(
        `SELECT to_regclass('demo.replay') AS marker,
           (SELECT count(*)::int FROM pg_tables WHERE schemaname = 'public') AS tables`,
      );
      if (!rows[0]!.marker) return rows[0]!.tables === 0 ? 'none' : 'not-ours';
      const replay = await client.query<{ fingerprint: string; finished_at: Date | null }>(
        'SELECT fingerprint, finished_at FROM demo.replay',
      );
      const [row] = replay.rows;
      if (!row?.finished_at) return 'unfinished';
      return row.fingerprint === this.fingerprint ? 'finished' : 'other';
    });
  }

  async begin(at: Date): Promise<void> {
    await this.with(async (client) => {
      await client.query('BEGIN');
      await client.query('CREATE SCHEMA IF NOT EXISTS demo');
      await client.query(
        'CREATE TABLE demo.replay (fingerprint text NOT NULL, started_at timestamptz NOT NULL, finished_at timestamptz)',
      );
      await client.query('INSERT INTO demo.replay (fingerprint, started_at) VALUES ($1, $2)', [
        this.fingerprint,
        at,
      ]);
      await client.query('COMMIT');
    });
  }

  /** Committed synchronously: with it everything before is on disk too. */
  async finish(at: Date): Promise<void> {
    await this.with((client) => client.query('UPDATE demo.replay SET finished_at = $1', [at]));
  }

  private async with<T>(step: (client: Client) => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: this.databaseUrl });
    await client.connect();
    try {
      return await step(client);
    } finally {
      await client.end();
    }
  }
}
