import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from 'pg';
import { columnsOf, quoted, tablesOf } from '../../src/platform/backup/tables.js';

/** Every row of every table, as one digest a table: equal means that nothing was lost, added or changed. */
export async function digestsOf(client: Client): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const table of await tablesOf(client)) {
    const columns = (await columnsOf(client, table)).map(quoted).join(', ');
    const { rows } = await client.query<{ digest: string }>(
      `SELECT count(*) || ' rows, ' || coalesce(md5(string_agg(line, chr(10) ORDER BY line)), 'none') AS digest
       FROM (SELECT md5(row(${columns})::text) AS line FROM ${quoted(table)}) AS lines`,
    );
    digests[table] = rows[0]!.digest;
  }
  return digests;
}

/** What stands around the rows: constraints, indexes and triggers, as PostgreSQL writes them. */
export async function shapeOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ part: string }>(
    `SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated AS part
       FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
     ORDER BY 1`,
  );
  return rows.map(({ part }) => part);
}

export function filesWithDigests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((it) =>
    it.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return [path.relative(folder, file), digest];
    }),
  );
}
