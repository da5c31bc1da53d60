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

  const challenge = randomUUID();
  const digest = randomBytes(32);
  const opens = randomBytes(32);
  const moment = new Date('2022-08-11T01:00:00Z');

  it('lets it ask for a code and try one, five times and no more', async () => {
    const expires = new Date(moment.getTime() + 900_000);
    await client.query(
      `INSERT INTO public_challenge (id, purpose, opens, expires_at) VALUES ($1, 'follow-report', $2, $3)`,
      [challenge, opens, expires],
    );
    const inside = async (sql: string, values: unknown[]) => {
      await client.query('RESET ROLE');
      await client.query(sql, values);
      await client.query('SET ROLE wanbi_public');
    };
    await inside('UPDATE public_challenge SET code_digest = $2 WHERE id = $1', [challenge, digest]);
    await inside('INSERT INTO public_status (key, document, updated_at) VALUES ($1, $2, $3)', [
      opens,
      { reference: 'CX' },
      moment,
    ]);
    const attempt = async (guess: Buffer) =>
      (await client.query('SELECT * FROM try_phone_code($1, $2, $3)', [challenge, guess, moment]))
        .rows[0];
    const status = async () =>
      (
        await client.query('SELECT read_public_status($1, $2, $3) AS it', [
          opens,
          challenge,
          new Date(0),
        ])
      ).rows[0].it;
    expect(await attempt(randomBytes(32))).toEqual({ is_right: false, tries_left: 4 });
    expect(await status()).toBeNull();
    expect(await attempt(digest)).toEqual({ is_right: true, tries_left: 4 });
    expect(await status()).toEqual({ reference: 'CX' });
    for (const left of [3, 2, 1, 0])
      expect(await attempt(randomBytes(32))).toEqual({ is_right: false, tries_left: left });
    expect(await attempt(digest)).toEqual({ is_right: false, tries_left: 0 });
  });

  it.each([
    'SELECT code_digest FROM public_challenge',
    'UPDATE public_challenge SET passed_at = expires_at',
    'UPDATE public_challenge SET tries_left = 5',
    `INSERT INTO public_challenge (id, purpose, opens, expires_at, tries_left) VALUES (gen_random_uuid(), 'follow-report', '', 'infinity', 5)`,
    `INSERT INTO public_challenge (id, purpose, opens, expires_at, passed_at) VALUES (gen_random_uuid(), 'follow-report', '', 'infinity', 'infinity')`,
    'DELETE FROM public_challenge',
    'SELECT document FROM public_status',
  ])('a code’s digest, its tries and others’ statuses stay inside: %s', async (sql) => {
    await expect(client.query(sql)).rejects.toThrow('permission denied');
  });

  it.each([
    'public_event_slot',
    'public_found',
    'public_notice_issuer',
    'public_draft',
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
      'public_draft',
      'public_event_slot',
      'public_found',
      'public_notice_issuer',
    ]);
    await expect(client.query('CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
  });
});
