import { allHoldings, ErasePeople } from '../../src/people/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { arrivedOwner, handOverBody, ownId } from '../return-events/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { notPersonal } from './not-personal.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});
afterAll(() => test.close());

const words = allHoldings().flatMap((it) => it.words ?? []);

it('every text column is emptied with whom it speaks of, or says why it speaks of nobody', async () => {
  const columns = await test.database.query<{ table: string; name: string }>(
    `SELECT table_name AS table, table_name || '.' || column_name AS name
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
       AND udt_name IN ('text', '_text', 'varchar', '_varchar', 'bpchar', 'json', 'jsonb') ORDER BY 2`,
  );
  // A column with a CHECK of its own holds one of its words.
  const checked = await test.database.query<{ name: string }>(
    `SELECT conrelid::regclass || '.' || attname AS name FROM pg_constraint
       JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
     WHERE contype = 'c' AND cardinality(conkey) = 1 AND pg_get_constraintdef(pg_constraint.oid) ~ 'ARRAY|='`,
  );
  const emptied = words.flatMap((it) => it.columns.map((column) => `${it.table}.${column}`));
  const known = new Set([...checked.map((it) => it.name), ...emptied, ...notPersonal]);
  const unknown = columns.filter((it) => !known.has(it.name) && !known.has(`${it.table}.*`));
  expect(unknown.map((it) => it.name)).toEqual([]);
  const names = new Set(columns.flatMap((it) => [it.name, `${it.table}.*`]));
  expect([...notPersonal].filter((it) => !names.has(it))).toEqual([]);
});

const planted = '南宫不露亲口所说';

/** Writes the same words into every column that may hold some, of every row. */
async function plantEverywhere(): Promise<void> {
  for (const { table, columns, emptied = 'NULL' } of words)
    for (const column of columns) {
      const value = emptied.includes('bytea') ? `convert_to('${planted}', 'UTF8')` : `'${planted}'`;
      await test.database.query(`UPDATE ${table} SET ${column} = ${value}`);
    }
}

/** Tables in which somebody's rows still say it. */
async function stillSaid(personId: string): Promise<string[]> {
  const found: string[] = [];
  for (const { table, of } of words) {
    const rows = await test.database.query(
      `SELECT 1 FROM ${table} WHERE (${of}) AND row_to_json(${table})::text ~ $2 LIMIT 1`,
      [[personId], `${planted}|${Buffer.from(planted).toString('hex')}`],
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
}

it('an erasure reaches what was written of a person, and leaves what was written of others', async () => {
  const gone = await arrivedOwner(test);
  const stays = await arrivedOwner(test);
  const done = await gone.desk.post('/api/v1/hand-overs', handOverBody(gone));
  expect(done.status).toBe(201);
  for (const { vehicleId } of [gone, stays]) {
    const url = `/api/v1/recovered-vehicles/${vehicleId}/disputes`;
    const disputed = await (await test.as('squad')).post(url, { text: '有人另主张权利' });
    expect(disputed.status).toBe(201);
  }
  const ownerOf = async (reportId: string) =>
    (
      await test.database.query<{ id: string }>(
        'SELECT owner_id AS id FROM theft_report WHERE id = $1',
        [reportId],
      )
    )[0]!.id;
  const [goneId, staysId] = [await ownerOf(gone.reportId), await ownerOf(stays.reportId)];
  await plantEverywhere();
  const before = await stillSaid(goneId);
  expect(before).toEqual(
    expect.arrayContaining(['theft_report', 'claim', 'proof', 'match', 'appointment', 'hand_over']),
  );
  const unitId = (await test.database.query<{ id: string }>('SELECT id FROM unit LIMIT 1'))[0]!.id;
  await test.database.transaction((tx) =>
    test.get(ErasePeople).execute(tx, systemActor, [{ personId: goneId, unitId }], 'test'),
  );
  expect(await stillSaid(goneId)).toEqual([]);
  expect(await stillSaid(staysId)).toEqual(
    expect.arrayContaining(['theft_report', 'claim', 'proof', 'match', 'vehicle_dispute']),
  );
});

it('what victims write when they withdraw or do not come lies sealed, and is read by who may', async () => {
  const { reportId, appointmentId } = await arrivedOwner(test);
  const squad = await test.as('squad');
  await test.database.query(`UPDATE appointment SET status = 'booked' WHERE id = $1`, [
    appointmentId,
  ]);
  await squad.post(`/api/v1/appointments/${appointmentId}/decline`, { reason: planted });
  await squad.post(`/api/v1/theft-reports/${reportId}/withdraw`, { reason: planted });
  const [kept] = await test.database.query<Record<string, Buffer>>(
    `SELECT withdrawn_reason, reason FROM theft_report JOIN appointment ON report_id = theft_report.id
     WHERE theft_report.id = $1 AND appointment.id = $2`,
    [reportId, appointmentId],
  );
  for (const bytes of Object.values(kept!)) {
    expect(bytes[0]).toBe(1);
    expect(bytes.includes(planted)).toBe(false);
  }
  const { body: report } = await squad.get(`/api/v1/theft-reports/${reportId}`);
  expect(report.withdrawnReason).toBe(planted);
  // From before words were sealed.
  await test.database.query(
    `UPDATE theft_report SET withdrawn_reason = convert_to('车已找到', 'UTF8') WHERE id = $1`,
    [reportId],
  );
  const { body: earlier } = await squad.get(`/api/v1/theft-reports/${reportId}`);
  expect(earlier.withdrawnReason).toBe('车已找到');
});

it('what officers write of an owner lies sealed with the owner’s key, and is read by who may', async () => {
  const it = await arrivedOwner(test);
  const squad = await test.as('squad');
  const url = `/api/v1/claims/${it.claimId}`;
  const noted = await squad.post(`${url}/proofs`, { kind: 'invoice-with-number', note: planted });
  expect(noted.status).toBe(201);
  const said = { evidence: planted, reason: planted, insurerConsent: planted };
  const checks = {
    factsVerified: true,
    ownershipUndisputed: true,
    nobodyElseHarmed: true,
    caseNotObstructed: true,
  };
  const concluded = await squad.post(`${url}/conclusion`, { ...said, ...checks });
  expect(concluded.status).toBe(200);
  await squad.post(`${url}/submit`);
  const approved = await it.approver.post(`/api/v1/claims/${it.claimId}/approve`, {
    reason: planted,
  });
  expect(approved.status).toBe(200);
  const recipient = {
    kind: 'agent',
    name: '李代领',
    idNumber: '411002190001010025',
    mandateNote: planted,
    ownerIdNumber: ownId,
  };
  const body = handOverBody(it, { recipient });
  expect((await it.desk.post('/api/v1/hand-overs', body)).status).toBe(201);
  const { body: claim } = await squad.get(url);
  expect(claim).toMatchObject({ ...said, approvalReason: planted });
  expect(claim.proofs.at(-1).note).toBe(planted);
  const reversal = { reason: planted, vehicleIsAtHand: true };
  const reversed = await it.approver.post(`/api/v1/hand-overs/${body.id}/reverse`, reversal);
  expect(reversed.status).toBe(200);
  const { body: handOver } = await squad.get(`/api/v1/hand-overs/${body.id}`);
  expect(handOver).toMatchObject({ mandateNote: planted, reversedReason: planted });
  const kept = await test.database.query<{ row: string }>(
    `SELECT row_to_json(claim)::text AS row FROM claim WHERE id = $1
     UNION ALL SELECT row_to_json(proof)::text FROM proof WHERE claim_id = $1
     UNION ALL SELECT row_to_json(hand_over)::text FROM hand_over WHERE claim_id = $1`,
    [it.claimId],
  );
  expect(kept).toHaveLength(4);
  for (const { row } of kept) {
    expect(row).not.toContain(planted);
    expect(row).not.toContain(Buffer.from(planted).toString('hex'));
  }
});

it('what officers write into the trail about a claim is sealed with the owner’s key', async () => {
  const entries = await test.database.query<{ action: string }>(
    `SELECT DISTINCT action FROM audit_entry WHERE person_id IS NOT NULL ORDER BY 1`,
  );
  expect(entries.map((it) => it.action)).toEqual(
    expect.arrayContaining([
      'match-confirmed',
      'ownership-concluded',
      'proof-added',
      'return-approved',
      'vehicle-handed-over',
    ]),
  );
});
