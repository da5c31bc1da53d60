import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SignHeads, signedHeadFor, verifyAudit } from '../../src/audit/index.js';
import { chainHash, genesis } from '../../src/audit/entry-digest.js';
import { exportSignedHeads } from '../../src/audit/signed-heads/export-signed-heads.js';
import { makeKeys, signBytes } from '../../src/platform/crypto/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;
let folder: string;
let elsewhere: string;
let weidu: string;
/** what a document would print on each day */
const printedOn: string[] = [];

const days = ['2022-08-11', '2022-08-12', '2022-08-13'];
const audited = ['audit_entry', 'audit_head', 'audit_signed_head'];

beforeAll(async () => {
  test = await startTestApp({ works: false });
  folder = path.join(test.settings.need('DATA_DIR'), 'audit-heads');
  elsewhere = mkdtempSync(path.join(os.tmpdir(), 'wanbi-heads-'));
  [{ id: weidu }] = (await test.database.query<{ id: string }>(
    `SELECT id FROM unit WHERE code = 'weidu'`,
  )) as [{ id: string }];
  for (const day of days) {
    test.clock.set(`${day}T01:00:00Z`);
    const squad = await test.as('squad');
    await squad.post('/api/v1/theft-reports', theftReportBody());
    await test.get(SignHeads).execute();
    printedOn.push((await signedHeadFor(test.database, weidu))!);
    test.clock.advance(60_000);
    await squad.post('/api/v1/theft-reports', theftReportBody());
    await test.get(SignHeads).execute();
  }
});

afterAll(async () => {
  await test.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

const publicKey = () => test.settings.need('AUDIT_SIGN_PUBLIC_KEY');
const verify = (printed: string[] = [], folders = [folder]) =>
  verifyAudit(test.database, { publicKey: publicKey(), folders, printed });

/** Does something to the tables as the database's owner could, verifies, and puts everything back. */
async function tampered(act: () => Promise<unknown>, folders = [folder]) {
  for (const table of audited) {
    await test.database.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
  }
  try {
    await act();
    return (await verify([], folders)).firstFault;
  } finally {
    for (const table of audited) {
      await test.database.query(`TRUNCATE ${table}`);
      await test.database.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      await test.database.query(`DROP TABLE kept_${table}`);
    }
  }
}

/** Whoever owns the table can make a whole chain follow from itself again, head and all. */
async function computeAnew(unitId: string): Promise<void> {
  const rows = await test.database.query<{ seq: number; digest: Buffer }>(
    'SELECT seq, digest FROM audit_entry WHERE unit_id = $1 ORDER BY seq',
    [unitId],
  );
  let hash: Buffer = genesis;
  for (const [index, row] of rows.entries()) {
    hash = chainHash(hash, index + 1, row.digest);
    await test.database.query(
      'UPDATE audit_entry SET seq = $3, hash = $4 WHERE unit_id = $1 AND seq = $2',
      [unitId, row.seq, index + 1, hash],
    );
  }
  await test.database.query('UPDATE audit_head SET seq = $2, hash = $3 WHERE unit_id = $1', [
    unitId,
    rows.length,
    hash,
  ]);
}

const run = (sql: string) => () => test.database.query(sql, [weidu]);

it('are made once a day, however often asked, and lie in files too', async () => {
  const rows = await test.database.query<{ number: number; day: string }>(
    'SELECT number, day FROM audit_signed_head ORDER BY number',
  );
  expect(rows).toEqual(days.map((day, index) => ({ number: index + 1, day })));
  expect(readdirSync(folder).toSorted()).toEqual(
    days.map((day, index) => `audit-head-00000${index + 1}-${day}.json`),
  );
});

it('two workers at the same moment sign one', async () => {
  await test.database.query('DELETE FROM audit_signed_head WHERE number = 3');
  rmSync(path.join(folder, 'audit-head-000003-2022-08-13.json'));
  await Promise.all([1, 2, 3, 4].map(() => test.get(SignHeads).execute()));
  const rows = await test.database.query('SELECT 1 FROM audit_signed_head');
  expect(rows).toHaveLength(3);
});

it('hold, with their chains', async () => {
  const report = await verify();
  expect(report.firstFault).toBeUndefined();
  expect(report.signedHeads).toBe(3);
});

it('can’t be said to hold without the signer’s public key', async () => {
  expect((await verifyAudit(test.database, {})).firstFault).toContain('AUDIT_SIGN_PUBLIC_KEY');
});

it('a chain computed anew after an entry was removed is found, and the first bad row named', async () => {
  const fault = await tampered(async () => {
    await run('DELETE FROM audit_entry WHERE unit_id = $1 AND seq = 3')();
    await computeAnew(weidu);
  });
  expect(fault).toMatch(/entry \d+: the chain was computed anew: signed head 1 of 2022-08-11/);
});

it('a chain cut off at the end with its head put right is found', async () => {
  const fault = await tampered(async () => {
    await run(
      'DELETE FROM audit_entry WHERE unit_id = $1 AND seq > (SELECT max(seq) - 3 FROM audit_entry WHERE unit_id = $1)',
    )();
    await computeAnew(weidu);
  });
  expect(fault).toMatch(/signed head 3 of 2022-08-13 knows \d+: entries were cut off/);
});

it('a chain that was removed with its head is found', async () => {
  const fault = await tampered(async () => {
    await run('DELETE FROM audit_entry WHERE unit_id = $1')();
    await run('DELETE FROM audit_head WHERE unit_id = $1')();
  });
  expect(fault).toContain('entries were cut off');
});

it.each([
  [
    'removed at the end',
    'DELETE FROM audit_signed_head WHERE number = 3',
    'head 3: it was removed',
  ],
  [
    'removed in the middle',
    'DELETE FROM audit_signed_head WHERE number = 2',
    'head 2: it was removed',
  ],
  ['all removed', 'DELETE FROM audit_signed_head', 'head 1: it was removed'],
  [
    'changed',
    `UPDATE audit_signed_head SET document = replace(document, '"number":2', '"number":4') WHERE number = 2`,
    'head 2: its signature does not hold',
  ],
  [
    'put in another’s place',
    `UPDATE audit_signed_head a SET document = b.document, signature = b.signature FROM audit_signed_head b WHERE a.number = 3 AND b.number = 2`,
    'head 3: the table and an exported file say different things',
  ],
])('a signed head that was %s is found', async (_, sql, said) => {
  expect(await tampered(() => test.database.query(sql))).toContain(said);
});

it('a head signed with another key is found: without the key nobody signs', async () => {
  const forged = await tampered(async () => {
    await computeAnew(weidu);
    const [row] = await test.database.query<{ document: string }>(
      'SELECT document FROM audit_signed_head WHERE number = 3',
    );
    const own = signBytes(makeKeys()['AUDIT_SIGN_PRIVATE_KEY']!, Buffer.from(row!.document));
    await test.database.query('UPDATE audit_signed_head SET signature = $1 WHERE number = 3', [
      own,
    ]);
  });
  expect(forged).toContain('head 3: its signature does not hold');
});

it('removed from the table and from the worker’s folder, a copy elsewhere still finds it', async () => {
  expect(await exportSignedHeads(test.database, elsewhere)).toBe(3);
  expect(await exportSignedHeads(test.database, elsewhere)).toBe(0);
  const remove = run('DELETE FROM audit_signed_head WHERE number = 3 AND $1::uuid IS NOT NULL');
  expect(await tampered(remove, [])).toBeUndefined();
  expect(await tampered(remove, [elsewhere])).toContain('head 3: it was removed from the table');
});

it('an exported file that was changed is found', async () => {
  const [file] = readdirSync(elsewhere).toSorted();
  const text = readFileSync(path.join(elsewhere, file!), 'utf8');
  writeFileSync(path.join(elsewhere, file!), text.replace('2022-08-11', '2022-08-10'));
  expect((await verify([], [elsewhere])).firstFault).toContain('head 1: its exported file was');
});

it('printed on paper, one testifies against a chain computed anew even when all heads are gone', async () => {
  const printed = (await signedHeadFor(test.database, weidu))!;
  expect(printed).toMatch(/^2022-08-13 weidu \d+ 3-[\dA-Z]{4} [\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{5}$/);
  expect((await verify(printedOn.slice(0, 2))).firstFault).toBeUndefined();
  expect((await verify([printed.toLowerCase()])).firstFault).toBeUndefined();
  expect((await verify([printed.replace(' 3-', ' 2-')])).firstFault).toContain(
    'says something else',
  );
  expect((await verify([printed.replace(' 3-', ' 4-')])).firstFault).toContain('is not there');
  expect((await verify([printed.replace(/3-..../, '3-ABCD')])).firstFault).toContain(
    'the key ABCD',
  );
  expect((await verify([printed.slice(0, -1)])).firstFault).toContain('this is no printed head');
  const [earlier] = printedOn as [string];
  await run('DELETE FROM audit_entry WHERE unit_id = $1 AND seq = 1')();
  await computeAnew(weidu);
  await test.database.query('DELETE FROM audit_signed_head');
  expect((await verify([], [])).firstFault).toBeUndefined();
  expect((await verify([earlier], [])).firstFault).toContain('is not the one that was printed');
  expect((await verify([printed], [])).firstFault).toContain('has no entry');
});
