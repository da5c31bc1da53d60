import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/recovered-vehicles';
let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const factsOf = (id: string) =>
  test.database.query<{ fact: string; units: string[]; occurred_on: string; category: string }>(
    `SELECT fact, occurred_on, category, reverses,
       ARRAY(SELECT code FROM unit WHERE unit.id = ANY(unit_ids) ORDER BY code) AS units
     FROM fact WHERE subject_id = $1 ORDER BY recorded_at, id`,
    [id],
  );

it('rule 1: label, number, type, place and officer are enough for a provisional registration', async () => {
  const answer = await squad.post(url, recoveredVehicleBody());
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    label: expect.stringMatching(/^WD-2022-\d{5}$/),
    status: 'provisional',
    warnings: [],
  });
});

it('rule 1: with everything it asks for, a vehicle is registered at once', async () => {
  const answer = await squad.post(url, fullVehicleBody());
  expect(answer.body.status).toBe('registered');
  expect((await factsOf(answer.body.id)).map((it) => it.fact)).toEqual([
    'vehicle-recovered',
    'vehicle-fully-registered',
  ]);
});

it('counts the recovery once, on the day in Xuchang, with shared credit', async () => {
  const body = recoveredVehicleBody({
    recoveredAt: '2022-08-10T16:00:00Z',
    creditedUnits: ['weidu-plain-clothes', 'weidu'],
  });
  const { id } = (await squad.post(url, body)).body;
  expect(await factsOf(id)).toEqual([
    {
      fact: 'vehicle-recovered',
      occurred_on: '2022-08-11',
      category: 'e-bike',
      reverses: null,
      units: ['weidu', 'weidu-plain-clothes'],
    },
  ]);
});

it('rule 3: the handling officer never keeps it', async () => {
  const answer = await squad.post(url, fullVehicleBody({ custodian: 'squad2' }));
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
  const handled = await squad.post(url, fullVehicleBody({ handlingOfficer: 'custodian' }));
  expect(handled.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
});

it('rule 1: two officers are two people', async () => {
  const answer = await squad.post(url, fullVehicleBody({ secondOfficer: 'squad' }));
  expect(answer.body).toMatchObject({ code: 'same-officer-twice', rule: 1 });
});

it('takes a preprinted label, once in the city', async () => {
  const first = await squad.post(url, recoveredVehicleBody({ label: 'pre 0001' }));
  expect(first.body.label).toBe('PRE0001');
  const neighbour = await test.as('neighbour');
  const second = await neighbour.post(url, recoveredVehicleBody({ label: 'PRE0001' }));
  expect(second.status).toBe(409);
  expect(second.body).toMatchObject({ code: 'label-taken', field: 'label' });
});

it('two desks with one label: one gets it', async () => {
  const body = recoveredVehicleBody({ label: 'PRE0002' });
  const answers = await Promise.all([squad.post(url, body), squad.post(url, body)]);
  expect(answers.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([201, 409]);
});

it('issues an unbroken series and passes over a number that a preprinted label used', async () => {
  const [a, b] = await Promise.all([
    squad.post(url, recoveredVehicleBody()),
    squad.post(url, recoveredVehicleBody()),
  ]);
  const [first, second] = [a.body.label, b.body.label]
    .map((it: string) => Number(it.slice(-5)))
    .toSorted((x, y) => x - y);
  expect(second).toBe(first! + 1);
  const taken = `WD-2022-${String(second! + 1).padStart(5, '0')}`;
  await squad.post(url, recoveredVehicleBody({ label: taken }));
  const next = await squad.post(url, recoveredVehicleBody());
  expect(Number(next.body.label.slice(-5))).toBe(second! + 2);
});

it('registers once for a repeated Idempotency-Key', async () => {
  const key = { 'idempotency-key': 'yard-1' };
  const body = recoveredVehicleBody();
  const [first, second] = await Promise.all([
    squad.post(url, body, key),
    squad.post(url, body, key),
  ]);
  expect(second.body).toEqual(first.body);
  expect((await squad.post(url, recoveredVehicleBody(), key)).body.code).toBe(
    'idempotency-key-reused',
  );
});

it('warns of a likely duplicate, and accepts it', async () => {
  const identifiers = [{ kind: 'frame', value: '330222255555555' }];
  const first = await squad.post(url, recoveredVehicleBody({ identifiers }));
  const second = await squad.post(url, recoveredVehicleBody({ identifiers }));
  expect(second.status).toBe(201);
  expect(second.body.warnings).toEqual([
    expect.objectContaining({ code: 'likely-duplicate', reference: first.body.label }),
  ]);
});

it('stolen again: a new recovery is a new record linked to the old', async () => {
  const identifiers = [{ kind: 'frame', value: '330222266666666' }];
  const first = (await squad.post(url, fullVehicleBody({ identifiers }))).body;
  await test.database.query(`UPDATE recovered_vehicle SET status = 'returned' WHERE id = $1`, [
    first.id,
  ]);
  const second = (await squad.post(url, recoveredVehicleBody({ identifiers }))).body;
  expect(second.warnings[0].code).toBe('recovered-before');
  const [row] = await test.database.query(
    'SELECT previous_vehicle_id FROM recovered_vehicle WHERE id = $1',
    [second.id],
  );
  expect(row).toEqual({ previous_vehicle_id: first.id });
});

it.each([
  [{ recoveredAt: '2022-08-12T20:00:00Z' }, 'recovered-in-the-future'],
  [{ recoveredAt: 'gestern' }, 'invalid-instant'],
  [{ secondOfficer: 'nobody' }, 'unknown-officer'],
  [{ identifiers: [{ kind: 'frame', state: 'known' }] }, 'identifier-incomplete'],
  [{ colour2: 'red' }, 'invalid-input'],
])('refuses %j as %s', async (given, code) => {
  const answer = await squad.post(url, recoveredVehicleBody(given));
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe(code);
});

it('the squad registers, nobody else does', async () => {
  for (const username of ['desk', 'custodian', 'approver', 'commander', 'inspector', 'admin']) {
    const answer = await (await test.as(username)).post(url, recoveredVehicleBody());
    expect([username, answer.status]).toEqual([username, 403]);
  }
  expect((await test.anonymous.post(url, recoveredVehicleBody())).status).toBe(401);
});
