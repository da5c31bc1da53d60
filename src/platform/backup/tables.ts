import type { ClientBase } from 'pg';

/** TypeORM's own table of what was applied: compared, never restored. */
const migrationsTable = 'migration';

/** Our tables, by name, without the queue's, which live in a schema of their own. */
export async function tablesOf(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> $1 ORDER BY relname`,
    [migrationsTable],
  );
  return rows.map(({ name }) => name);
}

/** Tables in which an empty database has rows already: a comment on the table says so. */
export async function filledByMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
       AND obj_description(oid, 'pg_class') = 'filled by migrations' ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/** Columns that hold something of their own: what PostgreSQL computes it will compute again. */
export async function columnsOf(client: ClientBase, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     ORDER BY attnum`,
    [quoted(table)],
  );
  return rows.map(({ name }) => name);
}

export async function appliedMigrations(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM ${migrationsTable} ORDER BY "timestamp", id`,
  );
  return rows.map(({ name }) => name);
}

/** Where each sequence stands; one that was never asked is left out. */
export async function sequencesOf(client: ClientBase) {
  const { rows } = await client.query<{ sequence: string; lastValue: string }>(
    `SELECT sequencename AS sequence, last_value::text AS "lastValue" FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL AND sequencename NOT LIKE $1
     ORDER BY sequencename`,
    [`${migrationsTable}\\_%`],
  );
  return rows;
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** For both directions of COPY. */
export function copyTarget(table: string, columns: readonly string[]): string {
  return `public.${quoted(table)} (${columns.map(quoted).join(', ')})`;
}
