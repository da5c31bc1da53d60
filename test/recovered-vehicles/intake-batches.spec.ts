import { Ids } from '../../src/platform/ids.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/intake-batches';
let test: TestApp;
let squad: Client;
let serial = 0;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
});

afterAll(() => test.close());

const night = {
  vehicleType: 'e-bike',
  recoveredAt: '2022-08-10T16:30:00Z',
  place: '文峰路地下车库',
  handlingOfficer: 'squad',
  secondOfficer: 'squad2',
};

const openBatch = async (defaults: object = night): Promise<string> => {
  const answer = await squad.post(url, { title: '8月10日夜', defaults });
  expect(answer.status).toBe(201);
  return answer.body.id;
};

const number = () => {
  serial += 1;
  return { identifiers: [{ kind: 'frame', value: `17572208${7_000_000 + serial}` }] };
};

const inBatch = async (id: string, given: object = {}) => {
  const answer = await squad.post(`${url}/${id}/vehicles`, { ...number(), ...given });
  expect(answer.status).toBe(201);
  return answer.body as { id: string; label: string; status: string };
};

const vehicle = async (id: string) => (await squad.get(`/api/v1/recovered-vehicles/${id}`)).body;

it('a number is enough for a vehicle: its batch has said the rest', async () => {
  const id = await openBatch();
  const made = await inBatch(id, { colour: '白色' });
  expect(await vehicle(made.id)).toMatchObject({
    status: 'provisional',
    vehicleType: 'e-bike',
    place: '文峰路地下车库',
    recoveredAt: '2022-08-10T16:30:00.000Z',
    handlingOfficer: 'squad',
    secondOfficer: 'squad2',
    colour: '白色',
    intakeBatchId: id,
  });
});

it('a heap of batteries: the batch says so once, and one of its vehicles may still be whole', async () => {
  const id = await openBatch({ ...night, part: 'battery' });
  const code = () => ({
    identifiers: [{ kind: 'battery', value: `TN72V20AH2022${(serial += 1)}` }],
  });
  expect(await vehicle((await inBatch(id, code())).id)).toMatchObject({ part: 'battery' });
  expect(await vehicle((await inBatch(id, { part: null })).id)).toMatchObject({ part: null });
  const refused = await squad.post(`${url}/${id}/vehicles`, number());
  expect(refused).toMatchObject({ status: 422, body: { code: 'number-not-on-part' } });
  expect((await squad.get(`${url}/${id}`)).body.defaults).toMatchObject({ part: 'battery' });
  const changed = await squad.patch(`${url}/${id}`, { defaults: { part: null } });
  expect(changed.status).toBe(200);
  expect(await vehicle((await inBatch(id)).id)).toMatchObject({ part: null });
  expect((await squad.post(url, { title: '夜', defaults: { part: 'wheel' } })).status).toBe(422);
});

it('what a vehicle says itself comes before what its batch says', async () => {
  const id = await openBatch();
  const made = await inBatch(id, { vehicleType: 'bicycle', place: '火车站' });
  expect(await vehicle(made.id)).toMatchObject({ vehicleType: 'bicycle', place: '火车站' });
});

it('rule 1: type, time and place are said by one of the two', async () => {
  const id = await openBatch({});
  const answer = await squad.post(`${url}/${id}/vehicles`, number());
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({ code: 'invalid-input', rule: 1, field: 'vehicleType' });
});

it('rule 1: the morning after, the case number is typed once and completes them all', async () => {
  const id = await openBatch();
  const [first, second] = [await inBatch(id), await inBatch(id, { custodian: 'custodian' })];
  const own = await inBatch(id, { caseNumber: 'A-EIGEN' });
  const defaults = { caseNumber: 'A-NACHT', caseType: 'criminal', storagePlace: 'A-01' };
  expect((await squad.patch(`${url}/${id}`, { defaults })).status).toBe(200);
  const custodian = await test.as('custodian');
  const half = await custodian.post(`${url}/${id}/complete`);
  expect(half.body.vehicles).toEqual([
    { ...only(first), status: 'provisional', missing: ['custodian'] },
    { ...only(second), status: 'registered', missing: [] },
    { ...only(own), status: 'provisional', missing: ['custodian'] },
  ]);
  await squad.patch(`${url}/${id}`, { defaults: { custodian: 'custodian' } });
  const rest = await custodian.post(`${url}/${id}/complete`);
  expect(rest.body.vehicles.map((it: { status: string }) => it.status)).toEqual([
    'registered',
    'registered',
  ]);
  expect(await vehicle(first.id)).toMatchObject({ caseNumber: 'A-NACHT', storagePlace: 'A-01' });
  expect((await vehicle(own.id)).caseNumber).toBe('A-EIGEN');
  expect((await custodian.post(`${url}/${id}/complete`)).body.vehicles).toEqual([]);
});

it('rule 3: one refusal stops no other vehicle, and is named', async () => {
  const id = await openBatch({ ...night, caseNumber: 'A-1', caseType: 'criminal' });
  const handled = await inBatch(id, { handlingOfficer: 'custodian', secondOfficer: 'squad' });
  const sound = await inBatch(id);
  await squad.patch(`${url}/${id}`, { defaults: { custodian: 'custodian', storagePlace: 'A-1' } });
  const answer = await squad.post(`${url}/${id}/complete`);
  expect(answer.body.vehicles).toEqual([
    expect.objectContaining({ ...only(handled), code: 'custodian-is-investigator', rule: 3 }),
    { ...only(sound), status: 'registered', missing: [] },
  ]);
});

it('rule 5: the appraiser’s list is typed once, and sent twice adds nothing', async () => {
  const id = await openBatch();
  const [first, second] = [await inBatch(id), await inBatch(id)];
  const list = {
    appraisedOn: '2022-08-11',
    appraiser: '价格认证中心',
    values: [
      { label: first.label.toLowerCase(), valueYuan: 1800 },
      { label: second.label, valueYuan: 950.5 },
    ],
  };
  for (const _ of [1, 2]) {
    const answer = await squad.post(`${url}/${id}/appraisals`, list);
    expect(answer.body.vehicles).toEqual([
      { ...only(first), valueYuan: 1800 },
      { ...only(second), valueYuan: 950.5 },
    ]);
  }
  const [{ count }] = (await test.database.query<{ count: number }>(
    'SELECT count(*)::int FROM appraisal WHERE vehicle_id = ANY($1)',
    [[first.id, second.id]],
  )) as [{ count: number }];
  expect(count).toBe(2);
});

it('a label of another haul stops the whole list before anything is recorded', async () => {
  const id = await openBatch();
  const mine = await inBatch(id);
  const other = await inBatch(await openBatch());
  const answer = await squad.post(`${url}/${id}/appraisals`, {
    appraisedOn: '2022-08-11',
    appraiser: '价格认证中心',
    values: [mine, other].map(({ label }) => ({ label, valueYuan: 100 })),
  });
  expect(answer.body).toMatchObject({ code: 'label-not-in-batch', field: 'values.1.label' });
  expect((await vehicle(mine.id)).appraisal).toBeNull();
});

it('says what is left to do for a haul', async () => {
  const id = await openBatch();
  await inBatch(id);
  const full = {
    custodian: 'custodian',
    caseNumber: 'A-2',
    caseType: 'criminal',
    storagePlace: 'B',
  };
  await inBatch(id, full);
  const batch = (await squad.get(`${url}/${id}`)).body;
  const left = { vehicles: 2, provisional: 1, overdue: 0, unappraised: 2, unphotographed: 2 };
  expect(batch).toMatchObject({ unit: 'weidu', title: '8月10日夜', openedBy: 'squad', ...left });
  await test.database.query(
    `UPDATE recovered_vehicle SET registration_due_at = '2022-08-11T00:59:59Z' WHERE intake_batch_id = $1`,
    [id],
  );
  const [listed] = (await squad.get(`${url}?status=open&limit=1`)).body.items;
  expect(listed).toMatchObject({ id, overdue: 1 });
  const list = await squad.get(`/api/v1/recovered-vehicles?intakeBatch=${id}`);
  expect(list.body.items).toHaveLength(2);
});

it('a closed batch takes nothing more until it is opened again', async () => {
  const id = await openBatch();
  await squad.patch(`${url}/${id}`, { status: 'closed' });
  const refused = await squad.post(`${url}/${id}/vehicles`, number());
  expect(refused.status).toBe(409);
  expect(refused.body.code).toBe('intake-batch-closed');
  await squad.patch(`${url}/${id}`, { status: 'open' });
  await inBatch(id);
});

it('two desks change one batch: the second is told', async () => {
  const id = await openBatch();
  const read = { 'if-match': '"1"' };
  expect((await squad.patch(`${url}/${id}`, { title: '甲' }, read)).status).toBe(200);
  expect((await squad.patch(`${url}/${id}`, { title: '乙' }, read)).status).toBe(412);
});

it.each([
  [{ secondOfficer: 'squad' }, 'same-officer-twice'],
  [{ custodian: 'squad2' }, 'custodian-is-investigator'],
  [{ secondOfficer: 'nobody' }, 'unknown-officer'],
  [{ creditedUnits: ['nowhere'] }, 'not-found'],
  [{ recoveredAt: '2023-01-01T00:00:00Z' }, 'recovered-in-the-future'],
])('a mistake in %j shows once, at the batch, as %s', async (wrong, code) => {
  const answer = await squad.post(url, { title: '夜', defaults: { ...night, ...wrong } });
  expect(answer.body.code).toBe(code);
});

it('the id that a phone made comes a second time: registered once', async () => {
  const id = await openBatch();
  const made = { ...number(), id: test.get(Ids).next() };
  expect((await squad.post(`${url}/${id}/vehicles`, made)).body.id).toBe(made.id);
  const again = await squad.post(`${url}/${id}/vehicles`, made);
  expect([again.status, again.body.code]).toEqual([409, 'already-registered']);
});

it('says while a number is typed that it is in store already', async () => {
  const identifiers = [{ kind: 'frame', value: '330222277777777' }];
  const ask = () => squad.post('/api/v1/recovered-vehicles/seen-before', { identifiers });
  expect((await ask()).body).toEqual({ warnings: [] });
  const { label } = (
    await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody({ identifiers }))
  ).body;
  expect((await ask()).body.warnings).toEqual([
    expect.objectContaining({ code: 'likely-duplicate', reference: label }),
  ]);
});

it('another unit has no part in a haul', async () => {
  const id = await openBatch();
  const neighbour = await test.as('neighbour');
  expect((await neighbour.get(`${url}/${id}`)).status).toBe(404);
  expect((await neighbour.post(`${url}/${id}/vehicles`, number())).status).toBe(404);
  expect((await neighbour.post(`${url}/${id}/complete`)).status).toBe(404);
});

const only = ({ id, label }: { id: string; label: string }) => ({ id, label });
