import type { Client } from 'pg';

/**
 * Does what makes a part of the database, once: a database that was kept has it, and knows how long it took.
 * @returns seconds
 */
export async function builtOnce(
  client: Client,
  part: string,
  build: () => Promise<unknown>,
): Promise<number> {
  await client.query(
    'CREATE TABLE IF NOT EXISTS bench_built (part text PRIMARY KEY, seconds float8 NOT NULL)',
  );
  const { rows } = await client.query<{ seconds: number }>(
    'SELECT seconds FROM bench_built WHERE part = $1',
    [part],
  );
  if (rows[0]) return rows[0].seconds;
  const start = performance.now();
  await build();
  const seconds = (performance.now() - start) / 1_000;
  await client.query('INSERT INTO bench_built VALUES ($1, $2)', [part, seconds]);
  return seconds;
}

/** Makes indexes, each unless it is there, and says how long that took. */
export async function buildSeconds(
  client: Client,
  indexes: { name: string; definition: string }[],
): Promise<number> {
  let seconds = 0;
  for (const { name, definition } of indexes) {
    seconds += await builtOnce(client, name, () => client.query(definition));
  }
  return seconds;
}

export async function relationBytes(
  client: { query: Client['query'] },
  names: string[],
): Promise<number> {
  const { rows } = await client.query<{ bytes: string }>(
    'SELECT sum(pg_relation_size(name::regclass)) AS bytes FROM unnest($1::text[]) AS name',
    [names],
  );
  return Number(rows[0]!.bytes);
}
