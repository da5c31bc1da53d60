import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { Database } from '../../src/platform/database/index.js';
import { Facts } from '../../src/platform/facts/index.js';
import { appraisedValue, assertReturnable } from '../../src/recovered-vehicles/index.js';
import { matchConfirmed, matchUndone, vehicleDisputed } from '../../src/sentence/index.js';
import { fullVehicleBody, recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { sendPhoto } from './support.js';

const url = '/api/v1/recovered-vehicles';
const dataDir = mkdtempSync(path.join(tmpdir(), 'wanbi-return-'));
const appraisal = { valueYuan: 2340.5, appraisedOn: '2022-08-11', appraiser: '魏都区价格认证中心' };
const nobody = '01900000-0000-7000-8000-000000000000';
let test: TestApp;
let squad: Client;

beforeAll(async () => {
  test = await startTestApp({ environment: { DATA_DIR: dataDir } });
  squad = await test.as('squad');
});

afterAll(async () => {
  await test.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const register = async (body: object) => (await squad.post(url, body)).body.id as string;
const missing = async (id: string) =>
  (await squad.get(`${url}/${id}`)).body.missingForReturn.map(
    (it: { rule: number; what: string }) => `${it.rule} ${it.what}`,
  ) as string[];
const photo = () =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#445566' } })
    .jpeg()
    .toBuffer();

async function complete(id: string) {
  for (const kind of ['whole-vehicle', 'frame-number', 'motor-number', 'special-marks']) {
    await sendPhoto(squad, id, kind, await photo());
  }
  await squad.post(`${url}/${id}/appraisals`, appraisal);
}

it('rule 5: no return before full registration, four photographs and an appraisal', async () => {
  const id = await register(fullVehicleBody());
  expect(await missing(id)).toEqual([
    '5 photo:whole-vehicle',
    '5 photo:frame-number',
    '5 photo:motor-number',
    '5 photo:special-marks',
    '5 appraisal',
  ]);
  const returnIt = () => test.get(Database).transaction((tx) => assertReturnable(tx, id));
  await expect(returnIt()).rejects.toMatchObject({ code: 'not-returnable', details: { rule: 5 } });
  await complete(id);
  expect(await missing(id)).toEqual([]);
  await expect(returnIt()).resolves.toBeUndefined();
});

it('rule 5: a bicycle has no motor to photograph', async () => {
  const id = await register(fullVehicleBody({ vehicleType: 'bicycle' }));
  expect(await missing(id)).not.toContain('5 photo:motor-number');
});

it('rule 1: what a provisional registration lacks is missing for a return too', async () => {
  const id = await register(recoveredVehicleBody());
  expect(await missing(id)).toContain('1 registration:custodian');
});

it('rule 5: an appraisal says value, date and by whom; the newest counts, once', async () => {
  const id = await register(fullVehicleBody());
  await squad.post(`${url}/${id}/appraisals`, appraisal);
  await squad.post(`${url}/${id}/appraisals`, { ...appraisal, valueYuan: 1800 });
  expect((await squad.get(`${url}/${id}`)).body.appraisal).toEqual({
    ...appraisal,
    valueYuan: 1800,
  });
  expect(await appraisedValue(test.database, id)).toBe(1800);
  const rows = await test.database.query(
    `SELECT amount FROM fact WHERE subject_id = $1 AND fact = 'vehicle-appraised'
       AND NOT EXISTS (SELECT 1 FROM fact r WHERE r.reverses = fact.id)`,
    [id],
  );
  expect(rows).toEqual([{ amount: '1800.00' }]);
});

it.each([
  [{ valueYuan: -1 }, 'invalid-input'],
  [{ valueYuan: 1_000_001 }, 'invalid-input'],
  [{ valueYuan: 10.005 }, 'invalid-input'],
  [{ appraisedOn: '2022-02-31' }, 'invalid-input'],
  [{ appraisedOn: '2022-08-12' }, 'appraised-in-the-future'],
])('refuses the appraisal %j as %s', async (given, code) => {
  const id = await register(fullVehicleBody());
  const answer = await squad.post(`${url}/${id}/appraisals`, { ...appraisal, ...given });
  expect([answer.status, answer.body.code]).toEqual([422, code]);
});

it('rule 14: a dispute stops a return until someone else decides it in writing', async () => {
  const id = await register(fullVehicleBody());
  const desk = await test.as('desk');
  expect((await desk.post(`${url}/${id}/disputes`, { text: '买主李四主张权利' })).status).toBe(201);
  expect(await missing(id)).toContain('14 dispute');
  expect((await squad.post(`${url}/${id}/disputes/resolve`, { text: '驳回' })).status).toBe(403);
  const approver = await test.as('approver');
  const resolved = await approver.post(`${url}/${id}/disputes/resolve`, {
    text: '发票属实，归失主',
  });
  expect(resolved.body).toEqual({ id, isInDispute: false });
  expect(await missing(id)).not.toContain('14 dispute');
  const again = await approver.post(`${url}/${id}/disputes/resolve`, { text: '再次' });
  expect(again.body).toMatchObject({ code: 'not-in-dispute', rule: 14 });
});

it('rule 14: statements and decisions lie sealed', async () => {
  const id = await register(fullVehicleBody());
  await squad.post(`${url}/${id}/disputes`, { text: '买主王五主张权利' });
  const [row] = await test.database.query<{ statement: Buffer }>(
    'SELECT statement FROM vehicle_dispute WHERE vehicle_id = $1',
    [id],
  );
  expect(row!.statement.includes('王五')).toBe(false);
});

const pair = (vehicleId: string) => ({
  matchId: nobody,
  vehicleId,
  reportId: nobody,
  part: null,
});
const say = (fact: typeof matchConfirmed, vehicleId: string) =>
  test.get(Database).transaction((tx) =>
    test.get(Facts).record(tx, fact, {
      subjectId: vehicleId,
      unitIds: [nobody],
      details: pair(vehicleId),
    }),
  );

it('rule 14: a second claim puts the vehicle in dispute in the same transaction', async () => {
  const id = await register(fullVehicleBody());
  await test.get(Database).transaction((tx) =>
    test.get(Facts).record(tx, vehicleDisputed, {
      subjectId: nobody,
      unitIds: [nobody],
      details: { claimId: nobody, vehicleId: id, reportId: nobody },
    }),
  );
  expect((await squad.get(`${url}/${id}`)).body.isInDispute).toBe(true);
});

it('rule 1: confirming a match of a provisional vehicle is blocked', async () => {
  const id = await register(recoveredVehicleBody());
  await expect(say(matchConfirmed, id)).rejects.toMatchObject({
    code: 'registration-incomplete',
    details: { rule: 1 },
  });
});

it('an undone match leaves the vehicle registered', async () => {
  const id = await register(fullVehicleBody());
  await test.database.query(`UPDATE recovered_vehicle SET status = 'matched' WHERE id = $1`, [id]);
  await say(matchUndone, id);
  expect((await squad.get(`${url}/${id}`)).body.status).toBe('registered');
});
