import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { openField, openSealed } from '../../src/platform/crypto/index.js';
import { Settings, settingTable } from '../../src/platform/settings/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { InboxOpener, PublicGate } from '../../src/public-gate/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { formsOf, secretsIn } from '../personal-data/needles.js';
import { plantedPerson, secretsOf } from '../personal-data/people.js';
import { startTestApp, type TestApp } from '../support/app.js';

/** Somebody has a shell as the public process: its environment, its connection, its role in the database. */
const keys = makeKeys();
const needed = Object.entries(settingTable).flatMap(([name, setting]) =>
  setting.requiredOn.some((it) => it === 'public') ? [name] : [],
);
const environment = Object.fromEntries(needed.flatMap((it) => (keys[it] ? [[it, keys[it]]] : [])));
const victim = plantedPerson('司徒静秋');
const secrets = new Map(secretsOf('the victim', victim).map(([who, text]) => [who, formsOf(text)]));

let test: TestApp;
let shell: Client;

beforeAll(async () => {
  test = await startTestApp({ environment: keys });
  await test.database.query(
    `DO $$ BEGIN CREATE ROLE wanbi_public LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
  );
  shell = new Client({ connectionString: test.databaseUrl });
  await shell.connect();
  await shell.query(readFileSync('deploy/postgres/public-grants.sql', 'utf8'));
  await shell.query('SET ROLE wanbi_public');
  await live();
});

afterAll(async () => {
  await shell?.end();
  await test?.close();
});

/** A victim's draft, code, filing and report, accepted by a station. */
async function live(): Promise<void> {
  const gate = test.get(PublicGate);
  const { incidentNumber: _, ...report } = theftReportBody({ owner: victim });
  const draft = gate.newDraft();
  await gate.saveDraft(draft.id, draft.key, report);
  const { challengeId } = await gate.requestPhoneCode({
    ...{ purpose: 'file-report', phone: victim.phone, language: 'zh-CN' },
  });
  await test.database.query('UPDATE public_challenge SET passed_at = $1 WHERE id = $2', [
    test.clock.now(),
    challengeId,
  ]);
  const filing = { report: report as never, district: 'weidu', language: 'zh-CN' as const };
  await gate.fileTheftReport(draft.id, filing, challengeId);
  test.clock.advance(11_000);
  await test.get(InboxOpener).sweep();
  const accepted = await (
    await test.as('desk')
  ).post(`/api/v1/theft-reports/${draft.id}/accept`, {
    incidentNumber: 'J41100220220811001',
  });
  if (accepted.status !== 200) throw new Error(accepted.text);
}

/** Every value the role may read, whatever the table. */
async function readable(): Promise<[where: string, value: unknown][]> {
  const { rows } = await shell.query<{ name: string; columns: string[] }>(
    `SELECT c.oid::regclass::text AS name, array_agg(quote_ident(a.attname)) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast') AND c.relkind IN ('r', 'v', 'm', 'p')
       AND has_schema_privilege(n.oid, 'USAGE') AND has_column_privilege(c.oid, a.attnum, 'SELECT')
     GROUP BY c.oid`,
  );
  const values: [string, unknown][] = [];
  for (const { name, columns } of rows) {
    const table = await shell.query(`SELECT ${columns.join(', ')} FROM ${name}`);
    for (const row of table.rows as Record<string, unknown>[])
      for (const [column, value] of Object.entries(row)) values.push([`${name}.${column}`, value]);
  }
  return values;
}

const bytesOf = (value: unknown) =>
  Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value) ?? '');

it('a process of the public surface starts with these keys alone, and none of them opens personal data', () => {
  const urls = { DATABASE_URL: test.databaseUrl };
  expect(() => Settings.read({ ...environment, ...urls, SURFACE: 'public' })).not.toThrow();
  expect(Object.keys(environment).toSorted()).toEqual([
    'PUBLIC_SEAL_PUBLIC_KEY',
    'PUBLIC_SIGN_PRIVATE_KEY',
    'PUBLIC_VIEW_KEY',
  ]);
});

it('what it can read names nobody, in any form', async () => {
  const values = await readable();
  const tables = new Set(values.map(([where]) => where.split('.')[0]));
  expect([...tables]).toEqual(
    expect.arrayContaining(['public_draft', 'public_challenge', 'public_inbox']),
  );
  expect(
    values.flatMap(([where, it]) =>
      secretsIn(bytesOf(it), secrets).map((who) => `${who} in ${where}`),
    ),
  ).toEqual([]);
});

it('nothing sealed that it can read, or could have kept, opens with what it holds', async () => {
  const own = await readable();
  const kept = await test.database.query<{ sealed: Buffer }>('SELECT sealed FROM public_inbox');
  const sealed = [...own.map(([, it]) => it), ...kept.map((it) => it.sealed)].filter((it) =>
    Buffer.isBuffer(it),
  );
  expect(sealed.length).toBeGreaterThan(4);
  const opens = (bytes: Buffer) =>
    Object.values(environment).flatMap((key) => [
      attempt(() => openSealed(key, bytes)),
      attempt(() =>
        openField(
          Buffer.from(key, 'base64'),
          { table: 'public_draft', column: 'sealed', id: '' },
          bytes,
        ),
      ),
    ]);
  expect(sealed.flatMap(opens).filter((it) => it !== undefined)).toEqual([]);
});

it('the inside does open it, and there the looking finds somebody', async () => {
  const [{ sealed } = { sealed: Buffer.alloc(0) }] = await test.database.query<{ sealed: Buffer }>(
    `SELECT sealed FROM public_inbox WHERE kind = 'theft-report'`,
  );
  const opened = openSealed(keys['PUBLIC_SEAL_PRIVATE_KEY']!, sealed);
  expect(secretsIn(opened, secrets)).toContain('the victim’s name');
});

function attempt(open: () => Buffer): Buffer | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
