import type { Client, Pool } from 'pg';
import type { Entrant } from '../entrant.js';
import { buildSeconds, relationBytes } from '../timed-build.js';
import { readableOf } from './peer-table.js';

/**
 * Bike Index's way, from its published behaviour: folded and without spaces, equal first; else what contains it, or lies
 * within a Levenshtein distance of less than three, by the function without a bound. It does not rank those; here they come
 * nearest first, which can only help it.
 */
export async function bikeIndex(client: Client, pool: Pool): Promise<Entrant> {
  return {
    name: 'Bike Index’s way',
    buildSeconds: await buildSeconds(client, [
      { name: 'peer_equal', definition: 'CREATE INDEX peer_equal ON peer (folded)' },
    ]),
    indexBytes: () => relationBytes(client, ['peer_equal']),
    search: async ({ identifier = '' }) => {
      const number = readableOf(identifier).replaceAll(' ', '');
      const equal = await pool.query<{ index: number }>({
        name: 'equal',
        text: 'SELECT index FROM peer WHERE folded = $1 LIMIT 5',
        values: [number],
      });
      if (equal.rows.length > 0) return equal.rows;
      const near = await pool.query<{ index: number }>({
        name: 'near',
        text: `SELECT index FROM peer WHERE folded LIKE '%' || $1 || '%' OR levenshtein(folded, $1) < 3
          ORDER BY levenshtein_less_equal(folded, $1, 2) LIMIT 5`,
        values: [number],
      });
      return near.rows;
    },
  };
}
