import { Client } from 'pg';

/**
 * A digest of every table, row for row, without what is sealed or signed: a sealed text differs each time it is sealed,
 * and so do the digests made of it. Everything else is to come out the same from one seed.
 */
export async function fingerprint(databaseUrl: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; columns: string }>(
      `SELECT table_name AS name, string_agg(
         CASE WHEN table_name = 'public_status' AND column_name = 'document'
           THEN 'document #- ''{claim,appointment,pass,token}''' -- signed with a key of the house, which is drawn anew
           ELSE quote_ident(column_name) END, ', ' ORDER BY column_name) AS columns
       FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND data_type <> 'bytea' AND table_name <> 'migration'
         AND NOT (table_name = 'audit_signed_head' AND column_name = 'document') -- quotes digests of what is sealed
       GROUP BY table_name ORDER BY table_name`,
    );
    const digests: Record<string, string> = {};
    for (const { name, columns } of tables) {
      const { rows } = await client.query<{ count: number; digest: string }>(
        `SELECT count(*)::int AS count, md5(string_agg(line, '|' ORDER BY line)) AS digest
         FROM (SELECT ROW(${columns})::text AS line FROM "${name}") AS lines`,
      );
      digests[name] = `${rows[0]!.count} rows ${rows[0]!.digest}`;
    }
    return digests;
  } finally {
    await client.end();
  }
}
