import { verifyChains } from '../../src/audit/index.js';
import { allHoldings, People } from '../../src/people/index.js';
import { openText } from '../../src/platform/crypto/index.js';
import { photosNeeded } from '../../src/recovered-vehicles/index.js';
import { ApplyRetention } from '../../src/personal-data/index.js';
import { theftReportBody } from '../factories/theft-report.js';
import { formsOf, secretsIn } from '../personal-data/needles.js';
import { plantedPerson, secretsOf } from '../personal-data/people.js';
import { tablesOf } from '../personal-data/stored.js';
import { arrivedOwner, handOverBody, type ArrivedOwner } from '../return-events/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let desk: Client;
let approver: Client;
let collected: ArrivedOwner;

const person = plantedPerson('慕容琬婳');
const purpose = '本人当面申请';
const who = { idNumber: person.idNumber, purpose };

beforeAll(async () => {
  test = await startTestApp({ works: false });
  collected = await arrivedOwner(test, { owner: person });
  [desk, approver] = [await test.as('desk'), await test.as('approver')];
  const recipient = { kind: 'owner', name: person.name, idNumber: person.idNumber };
  const done = await desk.post('/api/v1/hand-overs', handOverBody(collected, { recipient }));
  if (done.status !== 201) throw new Error(done.text);
  const squad = await test.as('squad');
  const found = { caseNumber: 'A411002002208', kind: 'criminal', solvedOn: '2022-08-10' };
  const { id: caseId } = (await squad.post('/api/v1/cases', found)).body;
  const suspect = { person: { name: '贾某某' }, apprehendedOn: '2022-08-10', measure: 'criminal' };
  await squad.post(`/api/v1/cases/${caseId}/suspects`, suspect);
  await test.database.query(`UPDATE notice SET status = 'cancelled'`);
});
afterAll(() => test.close());

/** What refers to people without being about them. */
const otherwise: Record<string, string> = {
  'person.id': 'the person',
  'audit_entry.subject_id': 'a person that was erased, by id alone',
  'erasure_request.person_ids': 'of a request, which names nobody',
};

it('every column that refers to a person belongs to what a room says it holds', async () => {
  const columns = await test.database.query<{ name: string; table: string; column: string }>(
    `SELECT table_name || '.' || column_name AS name, table_name AS table, column_name AS column
     FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND udt_name IN ('uuid', '_uuid')`,
  );
  const held = allHoldings().flatMap((it) => it.columns);
  const referring: string[] = [];
  for (const { name, table, column } of columns) {
    const [row] = await test.database.query(
      `SELECT 1 FROM ${table} it WHERE EXISTS (SELECT 1 FROM person
         WHERE person.id::text = ANY(string_to_array(trim('{}' FROM it.${column}::text), ','))) LIMIT 1`,
    );
    if (row || /person_ids?$|owner_id$|agent_id$/.test(column)) referring.push(name);
  }
  expect(referring).toEqual(expect.arrayContaining(['hand_over.recipient_person_id']));
  expect(referring.filter((it) => !held.includes(it) && !(it in otherwise))).toEqual([]);
  const names = columns.map((it) => it.name);
  expect(held.filter((it) => !names.includes(it))).toEqual([]);
});

it('the person’s own copy is a file with everything that is held, and it is recorded', async () => {
  const copy = await desk.post('/api/v1/people/copies', who);
  expect(copy.status).toBe(200);
  expect(copy.headers['content-disposition']).toContain('attachment');
  expect(copy.headers['cache-control']).toBe('no-store');
  expect(copy.body.本人信息[0]).toMatchObject({ 姓名: person.name, 身份证号: person.idNumber });
  const kinds = copy.body.记录.map((it: { 类别: string }) => it.类别);
  expect(kinds).toEqual(expect.arrayContaining(['报案', '认领', '通知', '领取手续', '领取预约']));
  const notices = copy.body.记录.find((it: { 类别: string }) => it.类别 === '通知').条目;
  expect(notices[0].内容).toContain('公安');
  const byPhone = { phone: person.phone, reference: collected.reference, purpose };
  expect((await desk.post('/api/v1/people/copies', byPhone)).body.记录).toHaveLength(kinds.length);
  const entries = await test.database.query<{ purpose: string }>(
    `SELECT purpose FROM audit_entry WHERE action = 'personal-copy-written'`,
  );
  expect(entries).toEqual([{ purpose }, { purpose }]);
});

it.each([
  ['a phone alone', { phone: person.phone, purpose }, 422],
  [
    'a reference that is not of this phone',
    { phone: person.phone, reference: 'CX-0000-0000', purpose },
    404,
  ],
  ['an ID number of nobody', { idNumber: '411002190001010017', purpose }, 404],
  ['no purpose', { idNumber: person.idNumber }, 422],
])('by %s nobody gets a copy', async (_, body, status) => {
  expect((await desk.post('/api/v1/people/copies', body)).status).toBe(status);
});

it('nobody is erased who is part of open work, and nobody by one officer alone', async () => {
  const open = plantedPerson('令狐瓒彧');
  await desk.post('/api/v1/theft-reports', theftReportBody({ owner: open }));
  const refused = await desk.post('/api/v1/people/erasures', { ...who, idNumber: open.idNumber });
  expect([refused.status, refused.body.code]).toEqual([409, 'part-of-open-work']);
  const { id } = (await desk.post('/api/v1/people/erasures', who)).body;
  const decision = { erase: true, reason: '同意本人申请' };
  expect((await desk.post(`/api/v1/people/erasures/${id}/decision`, decision)).status).toBe(403);
  const no = { erase: false, reason: '案件尚未归档' };
  const url = `/api/v1/people/erasures/${id}/decision`;
  expect((await approver.post(url, no)).body.status).toBe('refused');
  expect((await approver.post(url, decision)).status).toBe(409);
});

it('erased, no plain text can be had from any table, the trail holds, and counts are what they were', async () => {
  const [{ owner_id: id }] = (await test.database.query<{ owner_id: string }>(
    'SELECT owner_id FROM theft_report WHERE id = $1',
    [collected.reportId],
  )) as [{ owner_id: string }];
  const sealed = await test.database.query<{ change: Buffer }>(
    'SELECT change FROM audit_entry WHERE person_id = $1 AND change IS NOT NULL ORDER BY at, seq',
    [id],
  );
  const key = await test.get(People).keyOf(test.database, id);
  const counts = () =>
    test.database.query(
      `SELECT (SELECT count(*) FROM theft_report) AS reports, (SELECT count(*) FROM claim) AS claims,
         (SELECT count(*) FROM fact) AS facts, (SELECT count(*) FROM notice) AS notices,
         (SELECT count(*) FROM hand_over) AS returned`,
    );
  const before = await counts();
  const request = await desk.post('/api/v1/people/erasures', who);
  const decided = await approver.post(`/api/v1/people/erasures/${request.body.id}/decision`, {
    erase: true,
    reason: '同意本人申请',
  });
  expect([decided.status, decided.body.status]).toEqual([200, 'erased']);
  const place = { table: 'audit_entry', column: 'change', id };
  expect(sealed.map(({ change }) => openText(key, place, change))[0]).toContain(person.name);
  await expect(test.get(People).keyOf(test.database, id)).rejects.toThrow('erased');
  const rows = await test.database.query(
    'SELECT wrapped_key, name, phone, phone_index, name_index, id_number_index FROM person WHERE id = $1',
    [id],
  );
  expect(new Set(Object.values(rows[0]!))).toEqual(new Set([null]));
  const notices = await test.database.query(
    'SELECT 1 FROM notice JOIN notice_words ON notice_id = id WHERE person_id = $1',
    [id],
  );
  expect(notices).toEqual([]);
  const secrets = new Map(secretsOf('erased', person).map(([name, text]) => [name, formsOf(text)]));
  const found = (await tablesOf(test.database)).flatMap(([, bytes]) => secretsIn(bytes, secrets));
  expect(found).toEqual([]);
  expect((await verifyChains(test.database)).firstFault).toBeUndefined();
  expect(await counts()).toEqual(before);
  expect((await desk.post('/api/v1/people/copies', who)).body.code).toBe('nothing-held');
  const squad = await test.as('squad');
  // Rule 5: what officers photographed is evidence of the vehicle and its custody, and stays with the file.
  const photos = `/api/v1/recovered-vehicles/${collected.vehicleId}/photos`;
  const kept = (await squad.get(photos)).body.items as { address: string; kind: string }[];
  expect(kept.map((it) => it.kind)).toEqual(expect.arrayContaining(photosNeeded('e-bike')));
  for (const { address } of kept) expect((await squad.get(address)).status).toBe(200);
  for (const url of [
    `theft-reports/${collected.reportId}`,
    `claims/${collected.claimId}`,
    'notices',
  ]) {
    expect([url, (await squad.get(`/api/v1/${url}`)).status]).toEqual([url, 200]);
  }
});

describe('retention', () => {
  const erased = async (reference: string) => {
    const [row] = await test.database.query<{ erased_at: Date | null }>(
      'SELECT erased_at FROM theft_report JOIN person ON person.id = owner_id WHERE reference = $1',
      [reference],
    );
    return row!.erased_at !== null;
  };

  it('a withdrawn lead’s owner is erased after its period and not before, an open report’s never', async () => {
    const squad = await test.as('squad');
    const open = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
    const lead = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
    await squad.post(`/api/v1/theft-reports/${lead.id}/withdraw`, { reason: '车已自行找到' });
    await test.database.query(`UPDATE theft_report SET accepted_at = NULL WHERE id = $1`, [
      lead.id,
    ]);
    test.clock.advance(179 * 86_400_000);
    await test.get(ApplyRetention).execute();
    expect([await erased(lead.reference), await erased(open.reference)]).toEqual([false, false]);
    test.clock.advance(2 * 86_400_000);
    await test.get(ApplyRetention).execute();
    await test.get(ApplyRetention).execute();
    expect([await erased(lead.reference), await erased(open.reference)]).toEqual([true, false]);
    const [entry] = await test.database.query<{ actor_name: string; purpose: string }>(
      `SELECT actor_name, purpose FROM audit_entry WHERE action = 'person-erased' AND actor_name = 'system'`,
    );
    expect(entry).toEqual({ actor_name: 'system', purpose: 'retention: withdrawn-leads' });
  });

  it('the staff see how long what is kept, why, and what the last run erased', async () => {
    const { body } = await (await test.as('desk')).get('/api/v1/people/retention');
    expect(body.lastRun).toMatchObject({ endedAt: test.clock.now().toISOString() });
    const kept = (name: string) => body.items.find((it: { name: string }) => it.name === name);
    expect(kept('withdrawn-leads')).toEqual({
      name: 'withdrawn-leads',
      title: '已撤回网上线索的报案人信息',
      days: 180,
      setting: 'RETENTION_WITHDRAWN_LEADS_DAYS',
      basis: { text: expect.stringContaining('第十九条'), isToBeConfirmed: false },
      erasedLast: 0,
    });
    expect(kept('closed-reports').basis.isToBeConfirmed).toBe(true);
    const runs = await test.database.query<{ erased: Record<string, number> }>(
      'SELECT erased FROM retention_run ORDER BY started_at, id',
    );
    expect(runs.map((it) => it.erased['withdrawn-leads'])).toContain(1);
  });

  it('notices lose their words, sessions and failures go, and suspects are forgotten with their case', async () => {
    const [before] = await test.database.query('SELECT count(*) FROM notice');
    await test.anonymous.post('/api/v1/sessions', { username: 'squad', password: 'wrong' });
    test.clock.advance(11_000 * 86_400_000);
    await test.get(ApplyRetention).execute();
    const [left] = await test.database.query(
      `SELECT (SELECT count(*) FROM notice JOIN notice_words ON notice_id = id WHERE status NOT IN ('created', 'temporary-failure')) AS notices,
         (SELECT count(*) FROM staff_session) AS sessions,
         (SELECT count(*) FROM sign_in_failure WHERE last_at < $1) AS failures,
         (SELECT count(*) FROM suspect JOIN person ON person.id = person_id WHERE erased_at IS NULL) AS suspects`,
      [new Date(test.clock.now().getTime() - 31 * 86_400_000)],
    );
    expect(left).toEqual({ notices: 0, sessions: 0, failures: 0, suspects: 0 });
    expect((await test.database.query('SELECT count(*) FROM notice'))[0]).toEqual(before);
    expect((await verifyChains(test.database)).firstFault).toBeUndefined();
  });
});
