import { People } from '../../src/people/index.js';
import { openText } from '../../src/platform/crypto/index.js';
import { claimedVehicle } from '../factories/claimed-vehicle.js';
import { theftReportBody } from '../factories/theft-report.js';
import { arrivedOwner, handOverBody, type ArrivedOwner } from '../return-events/support.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

let test: TestApp;
let collected: ArrivedOwner;
let squad: Client;
let desk: Client;
let inspector: Client;
/** by address, who is behind the mask */
const ways: [string, string][] = [];

const asked = { purpose: 'contact-person', note: '电话通知领取车辆', fields: ['name', 'phone'] };

beforeAll(async () => {
  test = await startTestApp({ works: false });
  collected = await arrivedOwner(test);
  [squad, desk, inspector] = [
    await test.as('squad'),
    await test.as('desk'),
    await test.as('inspector'),
  ];
  const { name } = collected.owner;
  const done = await desk.post('/api/v1/hand-overs', handOverBody(collected));
  const found = { caseNumber: 'A411002002208', kind: 'criminal', solvedOn: '2022-08-10' };
  const { id: caseId } = (await squad.post('/api/v1/cases', found)).body;
  const suspect = await squad.post(`/api/v1/cases/${caseId}/suspects`, {
    person: { name: '贾某某', idNumber: '411002190001010025' },
    apprehendedOn: '2022-08-10',
    measure: 'criminal',
  });
  const [notice] = await test.database.query<{ id: string }>(
    `SELECT id FROM notice WHERE person_id = (SELECT owner_id FROM claim WHERE id = $1) LIMIT 1`,
    [collected.claimId],
  );
  ways.push(
    [`theft-reports/${collected.reportId}/owner`, name],
    [`claims/${collected.claimId}/owner`, name],
    [`matches/${collected.matchId}/owner`, name],
    [`appointments/${collected.appointmentId}/owner`, name],
    [`hand-overs/${done.body.id}/recipient`, name],
    [`notices/${notice!.id}/recipient`, name],
    [`cases/suspects/${suspect.body.id}/person`, '贾某某'],
  );
});
afterAll(() => test.close());

const entries = () =>
  test.database.query<{ actor_name: string; subject_type: string; purpose: string }>(
    `SELECT actor_name, subject_type, purpose FROM audit_entry WHERE action = 'person-unmasked' ORDER BY at, seq`,
  );

it('rule 30: each who is masked is shown in plain for a purpose, in their own unit and nowhere else', async () => {
  const neighbour = await test.as('neighbour');
  const before = (await entries()).length;
  for (const [way, name] of ways) {
    expect([way, (await neighbour.post(`/api/v1/${way}`, asked)).status]).toEqual([way, 404]);
    const shown = await squad.post(`/api/v1/${way}`, asked);
    expect([way, shown.status, shown.body.name]).toEqual([way, 200, name]);
    expect(
      (await inspector.post(`/api/v1/${way}`, { ...asked, purpose: 'inspection' })).status,
    ).toBe(200);
  }
  const recorded = (await entries()).slice(before);
  expect(recorded).toHaveLength(ways.length * 2);
  expect(recorded.map((it) => it.purpose)).toContain('inspection');
  expect(new Set(recorded.map((it) => it.subject_type)).size).toBe(ways.length);
});

it('rule 30: only what was asked for is shown, and the note is kept sealed with the person’s key', async () => {
  const way = `/api/v1/theft-reports/${collected.reportId}/owner`;
  const shown = await desk.post(way, { ...asked, note: '核对张三的证件', fields: ['idNumber'] });
  expect(shown.body).toEqual({ idNumber: collected.owner.idNumber });
  const [entry] = await test.database.query<{ person_id: string; change: Buffer; purpose: string }>(
    `SELECT person_id, change, purpose FROM audit_entry WHERE action = 'person-unmasked' AND actor_name = 'desk'`,
  );
  expect(entry!.purpose).toBe('contact-person');
  expect(entry!.change.includes(Buffer.from('张三'))).toBe(false);
  const key = await test.get(People).keyOf(test.database, entry!.person_id);
  const place = { table: 'audit_entry', column: 'change', id: entry!.person_id };
  expect(JSON.parse(openText(key, place, entry!.change))).toEqual({
    after: { fields: ['idNumber'], note: '核对张三的证件' },
  });
});

it.each([
  ['no purpose', { ...asked, purpose: undefined }],
  ['a purpose of their own', { ...asked, purpose: 'curiosity' }],
  ['a note of four characters', { ...asked, note: '打电话看' }],
  ['no fields', { ...asked, fields: [] }],
  ['a field that nobody has', { ...asked, fields: ['wrappedKey'] }],
])('rule 30: %s shows nothing and records nothing', async (_, body) => {
  const before = (await entries()).length;
  const refused = await squad.post(`/api/v1/claims/${collected.claimId}/owner`, body);
  expect(refused.status).toBe(422);
  expect(refused.text).not.toContain(collected.owner.phone);
  expect(await entries()).toHaveLength(before);
});

it('never by an address: a GET shows nothing', async () => {
  for (const [way] of ways) expect((await squad.get(`/api/v1/${way}`)).status).toBe(404);
});

it('administrators, commanders and custodians are turned away', async () => {
  for (const user of ['admin', 'commander', 'custodian']) {
    const client = await test.as(user);
    for (const [way] of ways) expect((await client.post(`/api/v1/${way}`, asked)).status).toBe(403);
  }
});

it('a confirmed match opens the owner to the unit that holds the vehicle, a proposed one does not', async () => {
  const across = await claimedVehicle(test, { cast: { accepts: 'neighbour' } });
  const report = `/api/v1/theft-reports/${across.reportId}/owner`;
  expect((await squad.post(report, asked)).status).toBe(404);
  const match = `/api/v1/matches/${across.matchId}/owner`;
  expect((await squad.post(match, asked)).body.phone).toBe(across.owner.phone);
  await test.database.query(`UPDATE match SET status = 'proposed' WHERE id = $1`, [across.matchId]);
  expect((await squad.post(match, asked)).status).toBe(404);
});

it('somebody who was erased can’t be shown', async () => {
  const { id } = (await squad.post('/api/v1/theft-reports', theftReportBody())).body;
  await test.database.query(
    'UPDATE person SET wrapped_key = NULL WHERE id = (SELECT owner_id FROM theft_report WHERE id = $1)',
    [id],
  );
  expect((await squad.post(`/api/v1/theft-reports/${id}/owner`, asked)).status).toBe(404);
});
