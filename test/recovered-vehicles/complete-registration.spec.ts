import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/recovered-vehicles';
const theRest = {
  secondOfficer: 'squad2',
  custodian: 'custodian',
  source: '群众举报',
  caseType: 'criminal',
  storagePlace: 'B-07',
};
let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

async function provisional(given = {}) {
  return (await squad.post(url, recoveredVehicleBody(given))).body as { id: string; label: string };
}

const factsOf = async (id: string) =>
  test.database.query<{ fact: string; occurred_on: string; counts: boolean }>(
    `SELECT fact, occurred_on,
       reverses IS NULL AND NOT EXISTS (SELECT 1 FROM fact r WHERE r.reverses = fact.id) AS counts
     FROM fact WHERE subject_id = $1 ORDER BY recorded_at, id`,
    [id],
  );

it('rule 1: a provisional registration becomes full when the rest has come, field by field', async () => {
  const { id } = await provisional();
  const first = await squad.patch(`${url}/${id}`, {
    secondOfficer: 'squad2',
    caseNumber: '魏公刑立字1号',
  });
  expect(first.body).toMatchObject({
    status: 'provisional',
    missing: ['caseType', 'custodian', 'storagePlace'],
  });
  const second = await squad.patch(`${url}/${id}`, {
    custodian: 'custodian',
    caseType: 'criminal',
    storagePlace: 'B-07',
  });
  expect(second.body).toMatchObject({ status: 'registered', missing: [], version: 3 });
  const facts = (await factsOf(id)).map((it) => it.fact);
  expect(facts.filter((it) => it === 'vehicle-fully-registered')).toHaveLength(1);
});

it('two officers complete it at once: it becomes full once', async () => {
  const { id } = await provisional();
  const squad2 = await test.as('squad2');
  const answers = await Promise.all([
    squad.patch(`${url}/${id}`, theRest),
    squad2.patch(`${url}/${id}`, theRest),
  ]);
  expect(answers.map((it) => [it.status, it.body.status])).toEqual([
    [200, 'registered'],
    [200, 'registered'],
  ]);
  const facts = (await factsOf(id)).map((it) => it.fact);
  expect(facts.filter((it) => it === 'vehicle-fully-registered')).toHaveLength(1);
});

it('honours If-Match: of two who read the same, the second is told', async () => {
  const { id } = await provisional();
  const etag = String((await squad.get(`${url}/${id}`)).headers['etag']);
  const change = () => squad.patch(`${url}/${id}`, { colour: '黑色' }, { 'if-match': etag });
  const answers = await Promise.all([change(), change()]);
  expect(answers.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([200, 412]);
});

it('rule 3: completing it cannot make the handling officer its keeper', async () => {
  const { id } = await provisional();
  const answer = await squad.patch(`${url}/${id}`, { custodian: 'squad2' });
  expect(answer.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
  await squad.patch(`${url}/${id}`, { custodian: 'custodian' });
  const officer = await squad.patch(`${url}/${id}`, { secondOfficer: 'custodian' });
  expect(officer.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
});

it('rule 3: the database itself refuses a keeper who handled it', async () => {
  const { id } = await provisional();
  await expect(
    test.database.query(
      'UPDATE recovered_vehicle SET custodian_id = handling_officer_id WHERE id = $1',
      [id],
    ),
  ).rejects.toMatchObject({ code: '23514' });
});

it('rule 2: another case type needs a reason', async () => {
  const { id } = (await squad.post(url, fullVehicleBody())).body;
  const without = await squad.patch(`${url}/${id}`, { caseType: 'unrelated' });
  expect(without.body).toMatchObject({ code: 'case-type-reason-missing', rule: 2 });
  const reason = '经查与案件无关';
  expect((await squad.patch(`${url}/${id}`, { caseType: 'unrelated', reason })).status).toBe(200);
});

it('a corrected day moves the recovery in the counts and leaves it one recovery', async () => {
  const { id } = await provisional({ recoveredAt: '2022-08-10T20:00:00Z' });
  await squad.patch(`${url}/${id}`, { recoveredAt: '2022-08-09T02:00:00Z' });
  const recoveries = (await factsOf(id)).filter((it) => it.fact === 'vehicle-recovered');
  expect(recoveries.map((it) => [it.occurred_on, it.counts])).toEqual([
    ['2022-08-11', false],
    ['2022-08-09', true],
  ]);
});

it('corrected numbers are told, so that matching looks again', async () => {
  const { id } = await provisional();
  await squad.patch(`${url}/${id}`, {
    identifiers: [{ kind: 'frame', value: '3302 2 22 00000000' }],
  });
  expect((await factsOf(id)).map((it) => it.fact)).toContain('vehicle-corrected');
  const shown = (await squad.get(`${url}/${id}`)).body;
  expect(shown.identifiers).toEqual([
    { kind: 'frame', state: 'known', value: '3302 2 22 00000000' },
  ]);
});

it('what has been returned is not edited any more', async () => {
  const { id } = (await squad.post(url, fullVehicleBody())).body;
  await test.database.query(`UPDATE recovered_vehicle SET status = 'returned' WHERE id = $1`, [id]);
  expect((await squad.patch(`${url}/${id}`, { colour: '黑色' })).body.code).toBe(
    'vehicle-is-closed',
  );
});

it('answers 404 to another unit, alike for what does not exist; the inspector reads', async () => {
  const { id } = await provisional();
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`${url}/${id}`)).status).toBe(404);
  expect((await neighbour.patch(`${url}/${id}`, { colour: '黑色' })).status).toBe(404);
  expect((await neighbour.get(`${url}/01900000-0000-7000-8000-000000000000`)).status).toBe(404);
  const inspector = await test.as('inspector');
  expect((await inspector.get(`${url}/${id}`)).status).toBe(200);
  expect((await inspector.patch(`${url}/${id}`, { colour: '黑色' })).status).toBe(403);
  expect((await (await test.as('admin')).get(`${url}/${id}`)).status).toBe(403);
});

it('says where it stands and who has it, page by page, newest first', async () => {
  const { id } = (await squad.post(url, fullVehicleBody())).body;
  const page = (await squad.get(`${url}?limit=2`)).body;
  expect(page.items[0]).toMatchObject({
    id,
    unit: 'weidu',
    storagePlace: 'A-01',
    handlingOfficer: 'squad',
    secondOfficer: 'squad2',
    custodian: 'custodian',
  });
  expect(page.items[0]).not.toHaveProperty('custodianId');
  const next = (await squad.get(`${url}?limit=2&cursor=${page.next}`)).body;
  expect(next.items[0].id < page.items[1].id).toBe(true);
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(url)).body).toEqual({ items: [] });
});

it('finds a vehicle by the label that hangs on it', async () => {
  const { id, label } = await provisional();
  const found = (await squad.get(`${url}?label=${label.toLowerCase()}`)).body;
  expect(found.items.map((it: { id: string }) => it.id)).toEqual([id]);
});

it('rule 1: the rest is due in 24 hours, and what is late is listed', async () => {
  const { id } = await provisional();
  const shown = (await squad.get(`${url}/${id}`)).body;
  expect(shown).toMatchObject({
    registrationDueAt: '2022-08-12T01:00:00.000Z',
    isOverdue: false,
    missingForRegistration: [
      'caseNumber',
      'caseType',
      'secondOfficer',
      'custodian',
      'storagePlace',
    ],
  });
  const overdue = async () => {
    const page = (await (await test.as('squad')).get(`${url}?overdue=true&limit=200`)).body;
    return page.items.map((it: { id: string }) => it.id) as string[];
  };
  expect(await overdue()).not.toContain(id);
  test.clock.set('2022-08-12T01:00:01Z');
  expect(await overdue()).toContain(id);
});
