import { Suspects } from '../../src/cases/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/cases';
const idNumber = '411002190001010017';
let serial = 0;
let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

function caseBody(given: Record<string, unknown> = {}) {
  serial += 1;
  return {
    caseNumber: `魏公刑立字〔2022〕${1000 + serial}号`,
    kind: 'criminal',
    title: '盗窃电动车案',
    solvedOn: '2022-08-11',
    ...given,
  };
}

const suspectBody = (given: Record<string, unknown> = {}) => ({
  person: { name: '李某某', idNumber },
  apprehendedOn: '2022-08-11',
  measure: 'criminal',
  ...given,
});

const standing = (subjectId: string) =>
  test.database.query<{ fact: string; units: string[]; occurred_on: string }>(
    `SELECT fact, occurred_on, ARRAY(SELECT code FROM unit WHERE unit.id = ANY(unit_ids) ORDER BY code) AS units
     FROM fact WHERE subject_id = $1 AND reverses IS NULL
       AND NOT EXISTS (SELECT 1 FROM fact r WHERE r.reverses = fact.id) ORDER BY recorded_at, id`,
    [subjectId],
  );

it('a case solved together counts once, for each unit that shares it', async () => {
  const body = caseBody({ creditedUnits: ['weidu-three-vehicle', 'weidu-plain-clothes'] });
  const answer = await squad.post(url, body);
  expect(answer.status).toBe(201);
  expect(await standing(answer.body.id)).toEqual([
    {
      fact: 'case-solved',
      occurred_on: '2022-08-11',
      units: ['weidu', 'weidu-plain-clothes', 'weidu-three-vehicle'],
    },
  ]);
  expect((await squad.get(`${url}/${answer.body.id}`)).body).toMatchObject({
    caseNumber: body.caseNumber,
    unit: 'weidu',
    suspects: [],
    vehicles: [],
  });
});

it('one number counts once, also when two record it at once; another sub-bureau has its own', async () => {
  const body = caseBody();
  const answers = await Promise.all([squad.post(url, body), squad.post(url, body)]);
  expect(answers.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  expect((await (await test.as('neighbour')).post(url, body)).status).toBe(201);
});

it('records once for a repeated Idempotency-Key', async () => {
  const key = { 'idempotency-key': 'case-1' };
  const body = caseBody();
  const first = await squad.post(url, body, key);
  expect((await squad.post(url, body, key)).body).toEqual(first.body);
});

it('a suspect apprehended counts on the day, for the units of the case', async () => {
  const { id } = (await squad.post(url, caseBody({ creditedUnits: ['weidu-plain-clothes'] }))).body;
  const suspect = await squad.post(
    `${url}/${id}/suspects`,
    suspectBody({ apprehendedOn: '2022-08-10' }),
  );
  expect(suspect.status).toBe(201);
  expect(suspect.text).not.toContain('李');
  expect(await standing(suspect.body.id)).toEqual([
    {
      fact: 'suspect-apprehended',
      occurred_on: '2022-08-10',
      units: ['weidu', 'weidu-plain-clothes'],
    },
  ]);
});

it('a suspect is masked, sealed and counted once in a case', async () => {
  const { id } = (await squad.post(url, caseBody())).body;
  await squad.post(`${url}/${id}/suspects`, suspectBody());
  const again = await squad.post(`${url}/${id}/suspects`, suspectBody());
  expect([again.status, again.body.code]).toEqual([409, 'already-apprehended']);
  expect(again.text).not.toContain(idNumber);
  const shown = (await squad.get(`${url}/${id}`)).body;
  expect(shown.suspects).toEqual([
    expect.objectContaining({
      measure: 'criminal',
      person: { name: '李**', phone: '', idNumber: '411***********0017' },
    }),
  ]);
});

it('two desks record one suspect at once: one of them does', async () => {
  const { id } = (await squad.post(url, caseBody())).body;
  const record = () => squad.post(`${url}/${id}/suspects`, suspectBody());
  const answers = await Promise.all([record(), record()]);
  expect(answers.map((it) => it.status).toSorted((a, b) => a - b)).toEqual([201, 409]);
});

it('rule 12: a suspect of the case is found by the ID number, from the case and from its vehicle', async () => {
  const { id: caseId } = (await squad.post(url, caseBody())).body;
  const vehicle = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body.id;
  await squad.post(`${url}/${caseId}/suspects`, suspectBody({ measure: 'administrative' }));
  const suspects = test.get(Suspects);
  expect(await suspects.isSuspectIdNumber(caseId, idNumber.toLowerCase())).toBe(true);
  expect(await suspects.isSuspectIdNumber(caseId, '411002190001010025')).toBe(false);
  expect(await suspects.isSuspectIdNumber(vehicle, idNumber)).toBe(false);
  await squad.post(`${url}/${caseId}/vehicles`, { vehicleId: vehicle });
  expect(await suspects.isSuspectIdNumber(vehicle, idNumber)).toBe(true);
});

it('a vehicle linked to a case shares its credit and stays one recovery', async () => {
  const { id } = (await squad.post(url, caseBody({ creditedUnits: ['weidu-plain-clothes'] }))).body;
  const vehicleId = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body
    .id;
  const link = () => squad.post(`${url}/${id}/vehicles`, { vehicleId });
  expect((await Promise.all([link(), link()])).map((it) => it.status)).toEqual([200, 200]);
  const recoveries = (await standing(vehicleId)).filter((it) => it.fact === 'vehicle-recovered');
  expect(recoveries.map((it) => it.units)).toEqual([['weidu', 'weidu-plain-clothes']]);
  const other = (await squad.post(url, caseBody())).body.id;
  const elsewhere = await squad.post(`${url}/${other}/vehicles`, { vehicleId });
  expect(elsewhere.body.code).toBe('vehicle-of-another-case');
});

it('a vehicle registered under the number of a solved case belongs to it, whichever came first', async () => {
  const body = caseBody({ creditedUnits: ['weidu-plain-clothes'] });
  const vehicle = recoveredVehicleBody({ caseNumber: body.caseNumber });
  const before = (await squad.post('/api/v1/recovered-vehicles', vehicle)).body.id;
  const solved = (await squad.post(url, body)).body;
  expect(solved.vehicleIds).toEqual([before]);
  const after = (
    await squad.post(
      '/api/v1/recovered-vehicles',
      recoveredVehicleBody({ caseNumber: body.caseNumber }),
    )
  ).body.id;
  const corrected = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body
    .id;
  const patch = { caseNumber: body.caseNumber };
  await squad.patch(`/api/v1/recovered-vehicles/${corrected}`, patch);
  for (const id of [before, after, corrected]) {
    const shown = (await squad.get(`/api/v1/recovered-vehicles/${id}`)).body;
    expect(shown.caseId).toBe(solved.id);
    const recoveries = (await standing(id)).filter((it) => it.fact === 'vehicle-recovered');
    expect(recoveries.map((it) => it.units)).toEqual([['weidu', 'weidu-plain-clothes']]);
  }
  const other = await squad.patch(`/api/v1/recovered-vehicles/${after}`, { caseNumber: '另一号' });
  expect(other.body.code).toBe('linked-to-case');
});

it.each([
  [{ solvedOn: '2022-08-12' }, 'not-yet-happened'],
  [{ solvedOn: '2022-02-31' }, 'invalid-input'],
  [{ kind: 'civil' }, 'invalid-input'],
  [{ creditedUnits: ['nowhere'] }, 'not-found'],
])('refuses %j as %s', async (given, code) => {
  expect((await squad.post(url, caseBody(given))).body.code).toBe(code);
});

it('never repeats a wrong ID number in the refusal', async () => {
  const { id } = (await squad.post(url, caseBody())).body;
  const body = suspectBody({ person: { name: '李某某', idNumber: '411002190001010018' } });
  const answer = await squad.post(`${url}/${id}/suspects`, body);
  expect(answer.body).toMatchObject({ code: 'invalid-input', field: 'person.idNumber' });
  expect(answer.text).not.toContain('411002190001010018');
});

it('squads record, inspectors and commanders read, others do neither; other units get 404', async () => {
  const { id } = (await squad.post(url, caseBody())).body;
  for (const username of ['inspector', 'commander']) {
    const reader = await test.as(username);
    expect((await reader.get(`${url}/${id}`)).status).toBe(200);
    expect((await reader.post(url, caseBody())).status).toBe(403);
  }
  for (const username of ['desk', 'custodian', 'admin'])
    expect((await (await test.as(username)).get(url)).status).toBe(403);
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`${url}/${id}`)).status).toBe(404);
  expect((await neighbour.post(`${url}/${id}/suspects`, suspectBody())).status).toBe(404);
});
