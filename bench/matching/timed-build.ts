import type { Client } from 'pg';

/** Makes indexes and says how long that took. */
export async function buildSeconds(client: Client, statements: string[]): Promise<number> {
  const start = performance.now();
  for (const statement of statements) await client.query(statement);
  return (performance.now() - start) / 1_000;
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
