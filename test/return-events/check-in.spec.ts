import { randomUUID } from 'node:crypto';
import { Appointments, Passes } from '../../src/return-events/index.js';
import { approvedClaim, submittedClaim, type Given } from '../factories/claimed-vehicle.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import {
  appointmentOf,
  arrivedOwner,
  eventDay,
  eventWithOwners,
  handOverBody,
  type ArrivedOwner,
} from './support.js';

let test: TestApp;
let desk: Client;

const handOvers = '/api/v1/hand-overs';

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

async function arrived(given: Given = {}, approve = approvedClaim): Promise<ArrivedOwner> {
  const it = await arrivedOwner(test, given, approve);
  ({ desk } = it);
  return it;
}

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
