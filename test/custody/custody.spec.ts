import { Database } from '../../src/platform/database/index.js';
import { Facts } from '../../src/platform/facts/index.js';
import { returnReversed, vehicleReturned } from '../../src/sentence/index.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';

const url = '/api/v1/recovered-vehicles';
const nobody = '01900000-0000-7000-8000-000000000000';
const outing = {
  kind: 'taken-out',
  toPlace: '市局物证鉴定所',
  reason: '车架号鉴定',
  condition: '完好',
  dueAt: '2022-08-12T01:00:00Z',
  approvedBy: 'commander',
};
let test: TestApp;
let squad: Client;
let custodian: Client;

beforeAll(async () => {
  test = await startTestApp();
  squad = await test.as('squad');
  custodian = await test.as('custodian');
});

afterAll(() => test.close());

const register = async (body: object) => (await squad.post(url, body)).body.id as string;
const chain = async (id: string) => (await squad.get(`${url}/${id}/custody`)).body;
const kinds = async (id: string) =>
  (await chain(id)).movements.map((it: { kind: string }) => it.kind) as string[];
const move = (id: string, body: object) => custodian.post(`${url}/${id}/custody/moves`, body);

it('begins with the registration that says where it stands and who keeps it', async () => {
  const id = await register(fullVehicleBody({ storagePlace: 'A-07' }));
  const { current, movements } = await chain(id);
  expect(current).toMatchObject({ kind: 'received', place: 'A-07', holder: 'custodian' });
  expect(movements).toEqual([
    expect.objectContaining({
      fromPlace: null,
      toPlace: 'A-07',
      recordedBy: 'squad',
      isLate: false,
    }),
  ]);
});

it('a provisional vehicle is in nobody’s custody until it is received', async () => {
  const id = await register(recoveredVehicleBody());
  expect(await chain(id)).toEqual({ current: null, movements: [] });
  expect((await move(id, { kind: 'moved', toPlace: 'A-02' })).body).toMatchObject({
    code: 'not-in-custody',
  });
  const received = await custodian.post(`${url}/${id}/custody`, { storagePlace: 'A-02' });
  expect(received.body).toMatchObject({ isLate: false });
  expect((await squad.get(`${url}/${id}`)).body).toMatchObject({
    storagePlace: 'A-02',
    custodian: 'custodian',
  });
});

it('completing a registration does not begin it a second time', async () => {
  const id = await register(recoveredVehicleBody());
  await custodian.post(`${url}/${id}/custody`, { storagePlace: 'A-03' });
  const rest = { secondOfficer: 'squad2', caseNumber: '魏公刑立字9号', caseType: 'criminal' };
  expect((await squad.patch(`${url}/${id}`, rest)).body.status).toBe('registered');
  expect(await kinds(id)).toEqual(['received']);
});

it('received again by the same person at the same place, nothing changes', async () => {
  const id = await register(fullVehicleBody({ storagePlace: 'A-04' }));
  await custodian.post(`${url}/${id}/custody`, { storagePlace: 'A-04' });
  expect(await kinds(id)).toEqual(['received']);
});

it('rule 3: investigators never keep it themselves', async () => {
  const id = await register(recoveredVehicleBody());
  const asked = await custodian.post(`${url}/${id}/custody`, {
    storagePlace: 'A-05',
    custodian: 'squad2',
  });
  expect(asked.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
  expect((await squad.post(`${url}/${id}/custody`, { storagePlace: 'A-05' })).status).toBe(403);
  const handled = await register(recoveredVehicleBody({ handlingOfficer: 'custodian' }));
  const own = await custodian.post(`${url}/${handled}/custody`, { storagePlace: 'A-05' });
  expect(own.body).toMatchObject({ code: 'custodian-is-investigator', rule: 3 });
});

it('rule 4: later than 24 hours after the seizure is accepted, flagged and listed', async () => {
  const recoveredAt = '2022-08-09T20:00:00Z';
  const id = await register(recoveredVehicleBody({ recoveredAt }));
  const listed = async () =>
    (await squad.get('/api/v1/custody/supervision')).body.items.find(
      (it: { vehicleId: string }) => it.vehicleId === id,
    );
  expect(await listed()).toMatchObject({ why: 'not-received' });
  const late = await custodian.post(`${url}/${id}/custody`, { storagePlace: 'A-06' });
  expect(late.body.isLate).toBe(true);
  expect(await listed()).toMatchObject({ why: 'received-late' });
});

it('rule 4: what was received in time and only recorded later is not late', async () => {
  const id = await register(recoveredVehicleBody({ recoveredAt: '2022-08-09T20:00:00Z' }));
  const inTime = await custodian.post(`${url}/${id}/custody`, {
    storagePlace: 'A-06',
    receivedAt: '2022-08-10T10:00:00Z',
  });
  expect(inTime.body.isLate).toBe(false);
  const other = await register(recoveredVehicleBody());
  const before = await custodian.post(`${url}/${other}/custody`, {
    storagePlace: 'A-06',
    receivedAt: '2022-08-01T10:00:00Z',
  });
  expect(before.body.code).toBe('received-before-recovery');
});

it.each(['reason', 'condition', 'dueAt', 'approvedBy'])(
  'rule 24: taking it out needs its %s',
  async (field) => {
    const id = await register(fullVehicleBody());
    const answer = await move(id, { ...outing, [field]: undefined });
    expect(answer.body).toMatchObject({ code: 'withdrawal-incomplete', rule: 24, field });
  },
);

it('rule 24: the head of the unit approves, not whoever takes it', async () => {
  const id = await register(fullVehicleBody());
  const answer = await move(id, { ...outing, approvedBy: 'squad2' });
  expect(answer.body).toMatchObject({ rule: 24, field: 'approvedBy' });
});

it('rule 24: out and back with its condition; no longer than allowed, or it is listed', async () => {
  const id = await register(fullVehicleBody({ storagePlace: 'B-01' }));
  expect((await move(id, outing)).status).toBe(201);
  expect((await move(id, { kind: 'moved', toPlace: 'B-02' })).body.code).toBe('illegal-move');
  expect((await chain(id)).current).toMatchObject({ place: '市局物证鉴定所', isOverdue: false });
  test.clock.set('2022-08-12T01:00:01Z');
  squad = await test.as('squad');
  custodian = await test.as('custodian');
  expect((await chain(id)).current.isOverdue).toBe(true);
  const list = (await squad.get('/api/v1/custody/supervision')).body.items;
  expect(list).toContainEqual(expect.objectContaining({ vehicleId: id, why: 'not-brought-back' }));
  const without = await move(id, { kind: 'brought-back', toPlace: 'B-01' });
  expect(without.body).toMatchObject({ rule: 24, field: 'condition' });
  await move(id, { kind: 'brought-back', toPlace: 'B-01', condition: '完好' });
  expect(await kinds(id)).toEqual(['received', 'taken-out', 'brought-back']);
});

it('two who move it at once make a chain without a fork', async () => {
  const id = await register(fullVehicleBody());
  const answers = await Promise.all([
    move(id, { kind: 'moved', toPlace: 'C-01' }),
    move(id, { kind: 'moved', toPlace: 'C-02' }),
  ]);
  expect(answers.map((it) => it.status)).toEqual([201, 201]);
  const { movements } = await chain(id);
  expect(movements[2].fromPlace).toBe(movements[1].toPlace);
});

const say = (fact: typeof vehicleReturned, vehicleId: string) =>
  test.get(Database).transaction((tx) =>
    test.get(Facts).record(tx, fact, {
      subjectId: vehicleId,
      unitIds: [nobody],
      details: { handOverId: nobody, claimId: nobody, vehicleId, reportId: nobody, part: null },
    }),
  );

it('ends with the return, and begins again when the return is reversed', async () => {
  const id = await register(fullVehicleBody({ storagePlace: 'D-01' }));
  await test.database.query(`UPDATE recovered_vehicle SET status = 'matched' WHERE id = $1`, [id]);
  await say(vehicleReturned, id);
  expect((await chain(id)).current).toMatchObject({ kind: 'released', place: null, holder: null });
  expect((await squad.get(`${url}/${id}`)).body).toMatchObject({
    storagePlace: null,
    custodian: null,
  });
  expect((await move(id, { kind: 'moved', toPlace: 'D-02' })).body.code).toBe('vehicle-is-closed');
  await say(returnReversed, id);
  expect((await chain(id)).current).toMatchObject({
    kind: 'received',
    place: 'D-01',
    holder: 'custodian',
  });
});

it('answers 404 to another unit; the inspector reads', async () => {
  const id = await register(fullVehicleBody());
  expect((await (await test.as('neighbour')).get(`${url}/${id}/custody`)).status).toBe(404);
  expect((await (await test.as('inspector')).get(`${url}/${id}/custody`)).status).toBe(200);
  const inspector = await test.as('inspector');
  expect((await inspector.post(`${url}/${id}/custody`, { storagePlace: 'A' })).status).toBe(403);
});
