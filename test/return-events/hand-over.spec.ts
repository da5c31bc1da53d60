import { randomUUID } from 'node:crypto';
import { HireStaff, StaffDirectory } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { Appointments, CheckIn, HandOverVehicle, Passes } from '../../src/return-events/index.js';
import {
  approvedClaim,
  submittedClaim,
  type ClaimedVehicle,
  type Given,
} from '../factories/claimed-vehicle.js';
import { testPerson } from '../factories/person.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { appointmentOf, eventDay, eventWithOwners } from './support.js';

let test: TestApp;
let desk: Client;
let approver: Client;

const ownId = '411002190001010017';
const otherId = '411002190001010025';
const handOvers = '/api/v1/hand-overs';

beforeAll(async () => {
  test = await startTestApp({ works: false });
  await hire('desk2', ['desk-officer']);
  await hire('policeman', ['squad-officer'], otherId);
});

afterAll(() => test.close());

/** An approved claim whose owner has come to the event's day. */
async function arrived(
  given: Given = {},
  approve = approvedClaim,
): Promise<ClaimedVehicle & { eventId: string; appointmentId: string }> {
  test.clock.set('2022-08-11T01:00:00Z');
  const claimed = await approve(test, { ...given, owner: { idNumber: ownId, ...given.owner } });
  const eventId = await eventWithOwners(test);
  test.clock.set(`${eventDay}T09:10:00+08:00`);
  desk = await test.as('desk');
  approver = await test.as('approver');
  const checkedIn = await desk.post(`/api/v1/return-events/${eventId}/check-ins`, {
    id: randomUUID(),
    reference: claimed.reference,
  });
  expect(checkedIn.status).toBe(201);
  return { ...claimed, eventId, appointmentId: checkedIn.body.id };
}

function handOverBody(
  it: { appointmentId: string; label: string; owner: { name: string } },
  given: object = {},
) {
  return {
    id: randomUUID(),
    appointmentId: it.appointmentId,
    vehicleLabel: it.label,
    recipient: { kind: 'owner', name: it.owner.name, idNumber: ownId },
    condition: '与登记一致',
    keysNote: '无钥匙',
    ...given,
  };
}

async function hire(username: string, roles: string[], idNumber?: string): Promise<void> {
  await test.get(HireStaff).execute(systemActor, {
    username,
    unitCode: 'weidu',
    roles: roles as never,
    password: 'correct horse battery staple',
    person: testPerson(idNumber ? { idNumber } : {}),
  });
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

  it('rule 11: another ID number than the owner’s receives nothing, and the refusal repeats none', async () => {
    const it = await arrived();
    const recipient = { kind: 'owner', name: it.owner.name, idNumber: '411002190001010033' };
    const refused = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect(refused.body).toMatchObject({ code: 'recipient-is-not-owner', rule: 11 });
    expect(refused.text).not.toContain('41100219');
  });

  it('rule 11: an agent with mandate and both IDs receives, whose details are kept apart', async () => {
    const it = await arrived();
    const recipient = {
      kind: 'agent',
      name: '李四',
      idNumber: '411002190001010033',
      phone: '13900001111',
      ownerIdNumber: ownId,
      mandateNote: '委托书',
    };
    const { body } = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect((await desk.get(`${handOvers}/${body.id}`)).body).toMatchObject({
      recipientKind: 'agent',
      recipient: { name: '李*', phone: '139****1111' },
      mandateNote: '委托书',
    });
  });

  it('rule 12: police collecting for an owner are stopped with a neutral sentence, and others are alerted silently', async () => {
    const it = await arrived();
    const recipient = {
      kind: 'agent',
      name: '警员',
      idNumber: otherId,
      ownerIdNumber: ownId,
      mandateNote: '委托书',
    };
    const stopped = await desk.post(handOvers, handOverBody(it, { recipient }));
    expect(stopped.status).toBe(409);
    expect(stopped.body.code).toBe('hand-over-on-hold');
    expect(stopped.body.rule).toBeUndefined();
    expect(stopped.text).not.toMatch(/police|staff|suspect/i);
    expect((await desk.get('/api/v1/collection-alerts')).status).toBe(403);
    const { items } = (await approver.get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'staff-for-owner', vehicleId: it.vehicleId, desk: 'desk' }),
    );
    const audited = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'collection-alert' AND subject_id = $1`,
      [it.appointmentId],
    );
    expect(audited).toHaveLength(1);
    expect((await desk.get(`/api/v1/claims/${it.claimId}`)).body.status).toBe('approved');
  });

  it('rule 12: a suspect of the case collects nothing, not even as the owner', async () => {
    const it = await arrived();
    const suspect = testPerson({ idNumber: ownId });
    await makeSuspect(it.vehicleId, suspect);
    const stopped = await desk.post(handOvers, handOverBody(it));
    expect(stopped.body.code).toBe('hand-over-on-hold');
    const { items } = (await approver.get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'suspect', vehicleId: it.vehicleId }),
    );
  });

  it('rule 12: an officer who is the victim collects like any owner, and the inspector sees it', async () => {
    const it = await arrived({ owner: { idNumber: otherId } });
    const recipient = { kind: 'owner', name: it.owner.name, idNumber: otherId };
    expect((await desk.post(handOvers, handOverBody(it, { recipient }))).status).toBe(201);
    const { items } = (await (await test.as('inspector')).get('/api/v1/collection-alerts')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ kind: 'staff-is-owner', vehicleId: it.vehicleId }),
    );
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

  it('rule 31: what an owner without an ID number on file shows is kept with their data', async () => {
    const it = await arrived({ owner: { idNumber: undefined } });
    expect((await desk.post(handOvers, handOverBody(it))).status).toBe(201);
    const { owner } = (await desk.get(`/api/v1/theft-reports/${it.reportId}`)).body;
    expect(owner.idNumber).toBe('411***********0017');
  });
});

describe('rule 34: two people never bring one vehicle home, whoever does what', () => {
  const everything = ['squad-officer', 'desk-officer', 'approver'];
  beforeAll(async () => {
    await hire('one', everything);
    await hire('two', everything);
  });

  // Rule 8 keeps concluding and approving apart, so these are all the sharings two can try.
  const sharings = [true, false].flatMap((accepts) =>
    [true, false].flatMap((confirms) =>
      [true, false].map((hands) => ({ accepts, confirms, hands })),
    ),
  );
  const who = (isOne: boolean) => (isOne ? 'one' : 'two');

  it.each(sharings)('accepting, confirming and handing over by the first: %j', async (sharing) => {
    test.clock.set('2022-08-11T01:00:00Z');
    const claimed = await approvedClaim(test, {
      owner: { idNumber: ownId },
      cast: {
        accepts: who(sharing.accepts),
        confirms: who(sharing.confirms),
        concludes: 'one',
        approves: 'two',
      },
    });
    const eventId = await eventWithOwners(test);
    test.clock.set(`${eventDay}T09:10:00+08:00`);
    const actor = await test.get(StaffDirectory).actorNamed(who(sharing.hands));
    const { id: appointmentId } = await test
      .get(CheckIn)
      .execute(actor, eventId, { id: randomUUID(), label: claimed.label });
    const body = handOverBody({ ...claimed, appointmentId }) as never;
    await expect(test.get(HandOverVehicle).execute(actor, body)).rejects.toMatchObject({
      code: 'too-few-people',
      details: { rule: 34 },
    });
    const third = await test.get(StaffDirectory).actorNamed('desk');
    await expect(test.get(HandOverVehicle).execute(third, body)).resolves.toMatchObject({
      vehicleLabel: claimed.label,
    });
  });
});

describe('checking in', () => {
  it('by pass, by its text code, by reference and by label; a retry changes nothing', async () => {
    const it = await arrived();
    expect((await desk.get(`/api/v1/return-events/${it.eventId}`)).body).toMatchObject({
      status: 'running',
      counts: { checkedIn: 1 },
    });
    const own = (await test.get(Appointments).ofReport(test.database, it.reportId))!;
    expect(JSON.stringify(own)).not.toContain(it.owner.name);
    expect(own).toMatchObject({ status: 'checked-in', bay: expect.stringMatching(/^A-/) });
    const again = await desk.post(`/api/v1/return-events/${it.eventId}/check-ins`, {
      id: randomUUID(),
      pass: own.passToken,
    });
    expect(again.body).toMatchObject({ code: 'already-checked-in', desk: 'desk' });
    for (const by of [{ pass: own.passCode.toLowerCase() }, { label: it.label }]) {
      const answer = await desk.post(`/api/v1/return-events/${it.eventId}/check-ins`, {
        id: randomUUID(),
        ...by,
      });
      expect(answer.body.code).toBe('already-checked-in');
    }
  });

  it('a double tap checks in once and is answered alike', async () => {
    test.clock.set('2022-08-11T01:00:00Z');
    const { label } = await approvedClaim(test);
    const eventId = await eventWithOwners(test);
    test.clock.set(`${eventDay}T09:10:00+08:00`);
    desk = await test.as('desk');
    const body = { id: randomUUID(), label };
    const answers = await Promise.all(
      [1, 2].map(() => desk.post(`/api/v1/return-events/${eventId}/check-ins`, body)),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(answers[0]!.body).toMatchObject({ status: 'checked-in', missing: [] });
  });

  it('a walk-in is received if the return is approved, else sent to the officer', async () => {
    const { eventId } = await arrived();
    test.clock.set('2022-08-11T01:00:00Z');
    const approved = await approvedClaim(test);
    const submitted = await submittedClaim(test);
    test.clock.set(`${eventDay}T09:20:00+08:00`);
    const checkIns = `/api/v1/return-events/${eventId}/check-ins`;
    const welcome = await desk.post(checkIns, { id: randomUUID(), reference: approved.reference });
    expect(welcome.body).toMatchObject({ status: 'checked-in', slot: null });
    const refused = await desk.post(checkIns, { id: randomUUID(), reference: submitted.reference });
    expect(refused.body).toMatchObject({ code: 'not-expected', rule: 8 });
    expect(
      (await desk.post(checkIns, { id: randomUUID(), reference: 'CX-0000-0000' })).status,
    ).toBe(404);
  });

  it('an owner of another event is received, and the other time is given up', async () => {
    test.clock.set('2022-08-11T01:00:00Z');
    const { claimId, label } = await approvedClaim(test);
    await eventWithOwners(test, { day: '2022-09-15' });
    const other = await appointmentOf(test, claimId);
    const here = await eventWithOwners(test);
    test.clock.set(`${eventDay}T09:10:00+08:00`);
    desk = await test.as('desk');
    const answer = await desk.post(`/api/v1/return-events/${here}/check-ins`, {
      id: randomUUID(),
      label,
    });
    expect(answer.status).toBe(201);
    expect((await desk.get(`/api/v1/appointments/${other}`)).body.status).toBe('moved');
  });

  it('what was collected is not received again', async () => {
    const it = await arrived();
    await desk.post(handOvers, handOverBody(it));
    const again = await desk.post(`/api/v1/return-events/${it.eventId}/check-ins`, {
      id: randomUUID(),
      label: it.label,
    });
    expect(again.body).toMatchObject({ code: 'already-handed-over', desk: 'desk' });
  });

  it('a pass that was not issued here opens nothing', () => {
    const passes = test.get(Passes);
    const id = '01900000-0000-7000-8000-000000000001';
    const token = passes.tokenOf(id);
    expect(passes.readPass(token)).toBe(id);
    const flipped = token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');
    expect([flipped, '', 'x', id, token.slice(1)].map((it) => passes.readPass(it))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('rule 26: what nobody took', () => {
  it('goes back to store the same day, and whose time it was has missed it', async () => {
    const it = await arrived();
    const store = `/api/v1/appointments/${it.appointmentId}/return-to-store`;
    const body = { toPlace: 'B-02', condition: '与登记一致' };
    expect((await (await test.as('squad')).post(store, body)).status).toBe(403);
    const back = await (await test.as('custodian')).post(store, body);
    expect(back.body).toMatchObject({ vehicleId: it.vehicleId, place: 'B-02' });
    expect((await desk.get(`/api/v1/appointments/${it.appointmentId}`)).body).toMatchObject({
      status: 'no-show',
      vehicle: { storagePlace: 'B-02' },
      claim: { status: 'approved' },
    });
  });

  it('but not what was handed over', async () => {
    const it = await arrived();
    await desk.post(handOvers, handOverBody(it));
    const store = `/api/v1/appointments/${it.appointmentId}/return-to-store`;
    const refused = await desk.post(store, { toPlace: 'B-02', condition: '好' });
    expect(refused.body.code).toBe('illegal-move');
  });
});

describe('rule 17: reversing', () => {
  it('is another approver’s act while the vehicle is at hand; the number stays, crossed out, and it can go out again', async () => {
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
    expect((await desk.get(`/api/v1/claims/${it.claimId}`)).body.status).toBe('withdrawn');
    expect((await desk.get(`/api/v1/theft-reports/${it.reportId}`)).body.status).toBe('accepted');
    const [reversal] = await test.database.query(
      `SELECT 1 FROM fact undone JOIN fact counted ON counted.id = undone.reverses
       WHERE undone.fact = 'return-reversed' AND counted.fact = 'vehicle-returned' AND counted.subject_id = $1`,
      [it.vehicleId],
    );
    expect(reversal).toBeDefined();
  });
});

async function makeSuspect(
  vehicleId: string,
  person: ReturnType<typeof testPerson>,
): Promise<void> {
  const { RecordSolvedCase, RecordApprehension, LinkVehicle } =
    await import('../../src/cases/index.js');
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  const solved = await test.get(RecordSolvedCase).execute(squad, {
    caseNumber: `A${vehicleId.slice(-8)}`,
    kind: 'criminal',
    solvedOn: '2022-08-12',
    creditedUnits: ['weidu'],
  } as never);
  await test.get(RecordApprehension).execute(squad, solved.id, {
    person,
    apprehendedOn: '2022-08-12',
    measure: 'criminal',
  } as never);
  await test.get(LinkVehicle).execute(squad, solved.id, vehicleId);
}
