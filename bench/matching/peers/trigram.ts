import type { Client, Pool } from 'pg';
import { normaliseIdentifier } from '../../../src/identifiers/index.js';
import { costOfPair } from '../../../src/matching/measured.js';
import type { Entrant } from '../entrant.js';
import { buildSeconds, relationBytes } from '../timed-build.js';
import { readableOf } from './peer-table.js';

/** `%` over a GIN index, as the documentation of pg_trgm has it: threshold .3, the most similar first. */
export async function trigramSimilar(client: Client, pool: Pool): Promise<Entrant> {
  return {
    name: 'pg_trgm %',
    buildSeconds: await buildSeconds(client, [
      {
        name: 'peer_similar',
        definition: 'CREATE INDEX peer_similar ON peer USING gin (folded gin_trgm_ops)',
      },
    ]),
    indexBytes: () => relationBytes(client, ['peer_similar']),
    search: async ({ identifier = '' }) => {
      const { rows } = await pool.query<{ index: number }>({
        name: 'similar',
        text: 'SELECT index FROM peer WHERE folded % $1 ORDER BY similarity(folded, $1) DESC LIMIT 5',
        values: [readableOf(identifier)],
      });
      return rows;
    },
  };
}

/** The hundred nearest by trigram distance over a GiST index, put in order by our own score. */
export async function trigramNearest(client: Client, pool: Pool): Promise<Entrant> {
  return {
    name: 'pg_trgm KNN, rescored',
    buildSeconds: await buildSeconds(client, [
      {
        name: 'peer_nearest',
        definition: 'CREATE INDEX peer_nearest ON peer USING gist (folded gist_trgm_ops)',
      },
    ]),
    indexBytes: () => relationBytes(client, ['peer_nearest']),
    search: async ({ identifier = '' }) => {
      const { rows } = await pool.query<{ index: number; normalised: string }>({
        name: 'nearest',
        text: 'SELECT index, normalised FROM peer ORDER BY folded <-> $1 LIMIT 100',
        values: [readableOf(identifier)],
      });
      const read = normaliseIdentifier(identifier);
      return rows
        .map(({ index, normalised }) => ({
          index,
          cost: costOfPair({ read, reported: normalised }),
        }))
        .toSorted((a, b) => a.cost - b.cost)
        .slice(0, 5);
    },
  };
}
