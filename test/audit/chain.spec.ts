import { verifyChains } from '../../src/audit/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  const squad = await test.as('squad');
  await Promise.all(
    [1, 2, 3, 4, 5, 6].map(() => squad.post('/api/v1/theft-reports', theftReportBody())),
  );
});

afterAll(() => test.close());

const verify = () => verifyChains(test.database);

/** Does something to the table as its owner could, verifies, and puts it back. */
async function tampered(sql: string) {
  await test.database.query('CREATE TABLE audit_entry_kept AS TABLE audit_entry');
  await test.database.query('CREATE TABLE audit_head_kept AS TABLE audit_head');
  try {
    await test.database.query(sql);
    return (await verify()).firstFault?.fault;
  } finally {
    for (const table of ['audit_entry', 'audit_head']) {
      await test.database.query(`TRUNCATE ${table}`);
      await test.database.query(`INSERT INTO ${table} SELECT * FROM ${table}_kept`);
      await test.database.query(`DROP TABLE ${table}_kept`);
    }
  }
}

const weidu = `(SELECT id FROM unit WHERE code = 'weidu')`;

it('holds, one chain a unit, after six officers filed at once', async () => {
  const report = await verify();
  expect(report.firstFault).toBeUndefined();
  expect(report.chains).toBeGreaterThan(2);
  const [row] = await test.database.query<{ count: number }>(
    `SELECT count(*) AS count FROM audit_entry WHERE action = 'theft-report-filed'`,
  );
  expect(row!.count).toBe(6);
});

it.each([
  [
    'changed',
    `UPDATE audit_entry SET actor_name = 'somebody' WHERE unit_id = ${weidu} AND seq = 3`,
    'was changed',
  ],
  [
    'changed with its digest',
    `UPDATE audit_entry SET digest = sha256('x') WHERE unit_id = ${weidu} AND seq = 3`,
    'was changed',
  ],
  ['removed', `DELETE FROM audit_entry WHERE unit_id = ${weidu} AND seq = 3`, 'is missing'],
  [
    'cut off at the end',
    `DELETE FROM audit_entry WHERE unit_id = ${weidu} AND seq = (SELECT max(seq) FROM audit_entry WHERE unit_id = ${weidu})`,
    'cut off',
  ],
  [
    'inserted',
    `INSERT INTO audit_entry SELECT unit_id, seq + 1000, at, actor_id, actor_name, request_id, action, subject_type, subject_id, person_id, purpose, change, digest, hash FROM audit_entry WHERE unit_id = ${weidu} AND seq = 1`,
    'is missing',
  ],
  ['whole', `DELETE FROM audit_entry WHERE unit_id = ${weidu}`, 'cut off'],
])('finds a row or chain that was %s', async (_, sql, fault) => {
  expect(await tampered(sql)).toContain(fault);
  expect((await verify()).firstFault).toBeUndefined();
});

it('the change is sealed: no name or phone stands in the table', async () => {
  const rows = await test.database.query<{ change: Buffer }>(
    `SELECT change FROM audit_entry WHERE action = 'theft-report-filed'`,
  );
  for (const { change } of rows) {
    expect(change.includes(Buffer.from('张三'))).toBe(false);
    expect(change.includes(Buffer.from('1380374'))).toBe(false);
  }
});

it('still verifies when a person’s key has been destroyed', async () => {
  await test.database.query(
    `UPDATE person SET wrapped_key = NULL WHERE id = (SELECT owner_id FROM theft_report LIMIT 1)`,
  );
  expect((await verify()).firstFault).toBeUndefined();
});
