/** Long: each rule that a hand-over keeps, as a pair of may and may not. */
import { randomUUID } from 'node:crypto';
import {
  approveClaim,
  approvedClaim,
  submittedClaim,
  type Given,
} from '../factories/claimed-vehicle.js';
import { hire } from '../factories/staff.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { arrivedOwner, eventDay, handOverBody, type ArrivedOwner } from './support.js';

let test: TestApp;
let desk: Client;
let approver: Client;

const handOvers = '/api/v1/hand-overs';

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hire(test, 'desk2', ['desk-officer']);
});

afterAll(() => test.close());

async function arrived(given: Given = {}, approve = approvedClaim): Promise<ArrivedOwner> {
  const it = await arrivedOwner(test, given, approve);
  ({ desk, approver } = it);
  return it;
}

describe('handing over', () => {
  it('rules 16 and 17: records who received what from whom, and closes report, claim, appointment and vehicle', async () => {
    const it = await arrived();
    const done = await desk.post(handOvers, handOverBody(it));
    expect(done.status).toBe(201);
    expect(done.body).toMatchObject({
      vehicleLabel: it.label,
      returnListNumber: expect.stringMatching(/^WEIDU-2022-\d{5}$/),
    });
    expect((await desk.get(`${handOvers}/${done.body.id}`)).body).toMatchObject({
      recipientKind: 'owner',
      recipient: { idNumber: '411***********0017' },
      condition: '与登记一致',
      keysNote: '无钥匙',
      desk: 'desk',
      custodian: 'custodian',
      reversedAt: null,
    });
    expect((await desk.get(`/api/v1/claims/${it.claimId}`)).body.status).toBe('collected');
    expect((await desk.get(`/api/v1/theft-reports/${it.reportId}`)).body.status).toBe('returned');
    expect((await desk.get(`/api/v1/appointments/${it.appointmentId}`)).body.status).toBe(
      'handed-over',
    );
    expect((await desk.get(`/api/v1/recovered-vehicles/${it.vehicleId}`)).body.status).toBe(
      'returned',
    );
    const [fact] = await test.database.query(
      `SELECT category, amount, occurred_on FROM fact WHERE fact = 'vehicle-returned' AND subject_id = $1`,
      [it.vehicleId],
    );
    expect(fact).toEqual({ category: 'e-bike', amount: '1800.00', occurred_on: eventDay });
    const pending = await test.database.query(
      `SELECT kind FROM notice WHERE person_id = (SELECT owner_id FROM claim WHERE id = $1) AND status = 'created'`,
      [it.claimId],
    );
    expect(pending).toEqual([{ kind: 'hand-over-done' }]);
  });

  it('two desks at the same time: exactly one hands it over, the other learns when and by which desk', async () => {
    const it = await arrived();
    const desk2 = await test.as('desk2');
    const answers = await Promise.all([
      desk.post(handOvers, handOverBody(it)),
      desk2.post(handOvers, handOverBody(it)),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
    const refused = answers.find(({ status }) => status === 409)!;
    expect(refused.body).toMatchObject({
      code: 'already-handed-over',
      at: new Date(`${eventDay}T09:10:00+08:00`).toISOString(),
      desk: answers[0].status === 201 ? 'desk' : 'desk2',
      unit: 'weidu',
    });
  });

  it('the same id twice at the same time: one row, both answered alike', async () => {
    const it = await arrived();
    const body = handOverBody(it);
    const answers = await Promise.all([1, 2, 3].map(() => desk.post(handOvers, body)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(answers[2]!.body).toEqual(answers[0]!.body);
    const rows = await test.database.query('SELECT id FROM hand_over WHERE vehicle_id = $1', [
      it.vehicleId,
    ]);
    expect(rows).toEqual([{ id: body.id }]);
  });

  it('the database itself keeps a second hand-over out', async () => {
    const it = await arrived();
    const { body } = await desk.post(handOvers, handOverBody(it));
    await expect(
      test.database.query(
        `INSERT INTO hand_over SELECT (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(),
           'return_list_number', 99999))).* FROM hand_over h WHERE id = $1`,
        [body.id],
      ),
    ).rejects.toMatchObject({ code: '23505', constraint: 'hand_over_one_standing_per_vehicle' });
  });

  it('an id used for another hand-over is refused', async () => {
    const first = await arrived();
    const { body } = await desk.post(handOvers, handOverBody(first));
    const second = await arrived();
    const refused = await desk.post(handOvers, handOverBody(second, { id: body.id }));
    expect(refused.body.code).toBe('hand-over-id-reused');
  });

  it('rule 10: return lists carry an unbroken series, taken at hand-over', async () => {
    const all = [await arrived(), await arrived(), await arrived()];
    const refused = await desk.post(
      handOvers,
      handOverBody(all[1]!, { vehicleLabel: all[0]!.label }),
    );
    expect(refused.body.code).toBe('label-mismatch');
    await Promise.all(all.map((it) => desk.post(handOvers, handOverBody(it))));
    const rows = await test.database.query<{ n: number }>(
      'SELECT return_list_number AS n FROM hand_over ORDER BY n',
    );
    expect(rows.map(({ n }) => n)).toEqual(rows.map((_, index) => index + 1));
  });

  it('is the desk’s alone, and 404 to another unit', async () => {
    const it = await arrived();
    for (const username of ['squad', 'custodian', 'approver', 'inspector']) {
      expect((await (await test.as(username)).post(handOvers, handOverBody(it))).status).toBe(403);
    }
    const { body } = await desk.post(handOvers, handOverBody(it));
    expect((await (await test.as('neighbour')).get(`${handOvers}/${body.id}`)).status).toBe(404);
  });

  it('rule 8: without approval there is no hand-over', async () => {
    const it = await arrived({}, submittedClaim);
    const refused = await desk.post(handOvers, handOverBody(it));
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: 'not-approved', rule: 8 });
  });

  it('rule 14: a dispute at the desk is a neutral stop', async () => {
    const it = await arrived();
    await desk.post(`/api/v1/recovered-vehicles/${it.vehicleId}/disputes`, {
      text: '另一人称是他的',
    });
    const refused = await desk.post(handOvers, handOverBody(it));
    expect(refused.body).toMatchObject({ code: 'claim-in-dispute', rule: 14 });
  });

  it('rule 16: custodian and handling officer are different people', async () => {
    const it = await arrived();
    const refused = await desk.post(handOvers, handOverBody(it, { custodian: 'desk' }));
    expect(refused.body).toMatchObject({ code: 'custodian-is-desk-officer', rule: 16 });
  });
});

describe('rule 17: reversing', () => {
  it('is another approver’s act while the vehicle is at hand; the number stays, crossed out', async () => {
    const it = await arrived();
    const { body } = await desk.post(handOvers, handOverBody(it));
    const reverse = `${handOvers}/${body.id}/reverse`;
    expect((await desk.post(reverse, { reason: '错车', vehicleIsAtHand: true })).status).toBe(403);
    const gone = await approver.post(reverse, { reason: '错车', vehicleIsAtHand: false });
    expect(gone.body).toMatchObject({ code: 'vehicle-gone', rule: 17 });
    const [first, second] = await Promise.all([
      approver.post(reverse, { reason: '错车', vehicleIsAtHand: true }),
      approver.post(reverse, { reason: '错车', vehicleIsAtHand: true }),
    ]);
    expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await desk.get(`${handOvers}/${body.id}`)).body).toMatchObject({
      returnListNumber: body.returnListNumber,
      reversedReason: '错车',
    });
    expect((await desk.get(`/api/v1/claims/${it.claimId}`)).body.status).toBe('open');
    expect((await desk.get(`/api/v1/theft-reports/${it.reportId}`)).body.status).toBe('matched');
    const [reversal] = await test.database.query(
      `SELECT 1 FROM fact undone JOIN fact counted ON counted.id = undone.reverses
       WHERE undone.fact = 'return-reversed' AND counted.fact = 'vehicle-returned' AND counted.subject_id = $1`,
      [it.vehicleId],
    );
    expect(reversal).toBeDefined();
  });

  it('rule 3: who kept the vehicle has left, so somebody who is there is named', async () => {
    await hire(test, 'keeper', ['custodian']);
    const it = await arrived({ vehicle: { custodian: 'keeper' } });
    const { body } = await desk.post(handOvers, handOverBody(it));
    const admin = await test.as('admin');
    const left = await admin.post('/api/v1/staff/keeper/leave', { reason: '退休' });
    expect(left.status).toBe(200);
    const reverse = (given: object) =>
      approver.post(`${handOvers}/${body.id}/reverse`, {
        reason: '领错人',
        vehicleIsAtHand: true,
        ...given,
      });
    const refused = { rule: 3, field: 'custodian' };
    expect((await reverse({})).body).toMatchObject({ code: 'custodian-has-left', ...refused });
    expect((await reverse({ custodian: 'squad2' })).body).toMatchObject({ rule: 3 });
    expect((await reverse({ custodian: 'custodian' })).status).toBe(200);
    const vehicle = (await desk.get(`/api/v1/recovered-vehicles/${it.vehicleId}`)).body;
    expect(vehicle.custodian).toBe('custodian');
  });

  it('leaves nothing standing in the way of the right hand-over: concluded and approved anew, with another number', async () => {
    const it = await arrived();
    const { body } = await desk.post(handOvers, handOverBody(it));
    const reversal = { reason: '领错人', vehicleIsAtHand: true };
    await approver.post(`${handOvers}/${body.id}/reverse`, reversal);
    await approveClaim(test, it.claimId);
    const checkedIn = await desk.post(`/api/v1/return-events/${it.eventId}/check-ins`, {
      id: randomUUID(),
      label: it.label,
    });
    const again = handOverBody({ ...it, appointmentId: checkedIn.body.id });
    const done = await desk.post(handOvers, again);
    expect(done.status).toBe(201);
    expect(done.body.returnListNumber).not.toBe(body.returnListNumber);
  });
});
