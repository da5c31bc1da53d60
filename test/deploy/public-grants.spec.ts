import { readFileSync } from 'node:fs';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '../support/database.js';

/** The role is one for the whole server, so it may be there from another database of this run. */
const makeRole = `DO $$ BEGIN CREATE ROLE wanbi_public LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`;

describe('deploy/postgres/public-grants.sql', () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(makeRole);
    const grants = readFileSync('deploy/postgres/public-grants.sql', 'utf8');
    await client.query(grants);
    // After every migration, so more than once.
    await client.query(grants);
    await client.query('SET ROLE wanbi_public');
  });

  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  it('lets the public surface hand in a sealed filing', async () => {
    const filing = [
      randomUUID(),
      'theft-report',
      randomUUID(),
      randomBytes(40),
      randomBytes(64),
      new Date(),
    ];
    const handedIn = await client.query(
      `INSERT INTO public_inbox (id, kind, reference, sealed, signature, received_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
      filing,
    );
    expect(handedIn.rowCount).toBe(1);
  });

  it.each([
    'SELECT sealed FROM public_inbox',
    'DELETE FROM public_inbox',
    'UPDATE public_inbox SET attempts = 0',
  ])('lets it neither read nor change what lies in the inbox: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'public_status',
    'public_found',
    'public_notice_issuer',
    'public_draft',
    'public_challenge',
    'migration',
  ])('lets it read %s', async (table) => {
    await expect(client.query(`SELECT * FROM ${table} LIMIT 1`)).resolves.toBeDefined();
  });

  it('lets it read no other table or view, nor make one', async () => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'v', 'm', 'p')
         AND has_table_privilege('wanbi_public', c.oid, 'SELECT') ORDER BY 1`,
    );
    expect(rows.map((row) => row.name)).toEqual([
      'migration',
      'public_challenge',
      'public_draft',
      'public_found',
      'public_notice_issuer',
      'public_status',
    ]);
    await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });
});
