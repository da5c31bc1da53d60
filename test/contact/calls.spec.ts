// Long because one list of calls serves both what an officer sees and what each outcome does.
import { Notices } from '../../src/notifications/index.js';
import { maskName, StoppedNumbers } from '../../src/people/index.js';
import { claimedVehicle, type ClaimedVehicle } from '../factories/claimed-vehicle.js';
import { appointmentStatus, invitedOwner, startOver } from '../return-events/support.js';
import { expectAsSaid } from '../support/as-said.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { attemptsOf, contactOf, pass, providerSaying, refused } from './support.js';

let test: TestApp;
let squad: Client;
let squad2: Client;

beforeAll(async () => {
  const environment = {
    SESSION_IDLE_MINUTES: '9999',
    SESSION_HOURS: '9999',
    GRAVE_ACT_MINUTES: '9999',
  };
  test = await startTestApp({ works: false, environment });
  [squad, squad2] = await Promise.all([test.as('squad'), test.as('squad2')]);
});

afterAll(() => test.close());

beforeEach(async () => {
  await startOver(test);
  await test.database.query(`UPDATE contact SET status = 'closed', due_at = NULL`);
});
afterEach(() => jest.restoreAllMocks());

const url = '/api/v1/call-list';
const phone = '13837400201';
const secondPhone = '13837400202';

/** Whose messages did not arrive, so that somebody has to call. */
async function toCall(owner: object = {}): Promise<ClaimedVehicle & { contactId: string }> {
  providerSaying(test, { [phone]: refused, [secondPhone]: refused });
  const claimed = await claimedVehicle(test, { owner: { phone, ...owner } });
  await pass(test);
  await pass(test);
  return { ...claimed, contactId: (await contactOf(test, claimed.vehicleId)).id };
}

/** An invited owner who did not answer. */
async function invitedToCall() {
  providerSaying(test, {});
  const way = await invitedOwner(test);
  const [row] = await test.database.query<{ vehicleId: string; id: string }>(
    `SELECT id, vehicle_id AS "vehicleId" FROM contact WHERE appointment_id = $1`,
    [way.appointmentId],
  );
  await pass(test);
  await pass(test, 49 * 60);
  return { ...way, contactId: row!.id, vehicleId: row!.vehicleId };
}

const take = (id: string, by = squad) => by.post(`${url}/${id}/take`);
async function say(id: string, body: object) {
  expectAsSaid(test, 'post', `${url}/{id}/take`, await take(id));
  const answer = await squad.post(`${url}/${id}/outcome`, body);
  if (answer.status === 200) expectAsSaid(test, 'post', `${url}/{id}/outcome`, answer);
  return answer;
}
async function list(by = squad) {
  const answer = await by.get(url);
  expectAsSaid(test, 'get', url, answer);
  return answer.body.items;
}

describe('the call list', () => {
  it('shows whom to call, masked, which number, and since when', async () => {
    const { contactId, reference, owner } = await toCall();
    expect(await list()).toMatchObject([
      {
        id: contactId,
        reference,
        name: maskName(owner.name),
        phone: '138****0201',
        field: 'phone',
        unanswered: 0,
        takenBy: null,
      },
    ]);
  });

  it('the script says who speaks and how to verify, and names the vehicle only after the other side has spoken', async () => {
    const { contactId } = await toCall();
    const shown = await squad.get(`${url}/${contactId}`);
    expectAsSaid(test, 'get', `${url}/{id}`, shown);
    const { script } = shown.body;
    const said = script.map((it: { say?: string }) => it.say ?? '');
    expect(said[0]).toContain('许昌市公安局魏都分局');
    expect(said[1]).toMatch(/0374-2626110.*110/);
    const asked = said.findIndex((it: string) => it.includes('丢的是什么'));
    const named = said.findIndex((it: string) => /电动车|追回/.test(it));
    expect(asked).toBeGreaterThan(1);
    expect(named).toBeGreaterThan(asked);
    expect(said.join('')).toContain('不收任何费用');
    expect(JSON.stringify(script)).not.toContain(phone);
  });

  it('another sub-bureau neither sees nor takes it', async () => {
    const { contactId } = await toCall();
    const neighbour = await test.as('neighbour');
    expect(await list(neighbour)).toEqual([]);
    expect((await take(contactId, neighbour)).status).toBe(404);
    expect(
      (await neighbour.post(`${url}/${contactId}/outcome`, { outcome: 'coming' })).status,
    ).toBe(404);
  });

  it('two desks don’t call the same person: of several who take it one has it, for a quarter of an hour', async () => {
    const { contactId } = await toCall();
    const answers = await Promise.all([take(contactId), take(contactId, squad2)]);
    expect(answers.map((it) => it.status)).toEqual(expect.arrayContaining([200, 409]));
    const [first, other] = answers[0].status === 200 ? [squad, squad2] : [squad2, squad];
    const early = await other.post(`${url}/${contactId}/outcome`, { outcome: 'no-answer' });
    expect(early.body).toMatchObject({ status: 409, code: 'call-not-yours' });
    expect((await list())[0].takenBy).toMatch(/^squad2?$/);
    test.clock.advance(16 * 60_000);
    const late = await first.post(`${url}/${contactId}/outcome`, { outcome: 'no-answer' });
    expect(late.body).toMatchObject({ status: 409, code: 'call-not-yours' });
    expect((await take(contactId, other)).status).toBe(200);
  });

  it('rule 30: the number is shown for a purpose that is recorded', async () => {
    const { contactId } = await toCall();
    const look = { purpose: 'contact-person', note: '电话通知领取车辆', fields: ['phone'] };
    expect((await squad.post(`${url}/${contactId}/person`, look)).body).toEqual({ phone });
    const [entry] = await test.database.query(
      `SELECT action, purpose FROM audit_entry WHERE subject_id = $1 ORDER BY seq DESC LIMIT 1`,
      [contactId],
    );
    expect(entry).toEqual({ action: 'person-unmasked', purpose: 'contact-person' });
    const custodian = await test.as('custodian');
    expect((await custodian.post(`${url}/${contactId}/person`, look)).status).toBe(403);
  });
});

describe('how a call ended acts at once', () => {
  it('coming: the time is kept', async () => {
    const { contactId, appointmentId, vehicleId } = await invitedToCall();
    expect((await say(contactId, { outcome: 'coming', note: '下午来' })).body).toMatchObject({
      status: 'answered',
    });
    expect(await appointmentStatus(test, appointmentId)).toBe('booked');
    expect((await attemptsOf(test, vehicleId)).at(-1)).toBe('call: coming');
    expect(await list()).toEqual([]);
  });

  it('another day: the time is given up, the approval stays for the next event (rule 8)', async () => {
    const { contactId, appointmentId, claimId } = await invitedToCall();
    expect((await say(contactId, { outcome: 'another-day' })).status).toBe(200);
    expect(await appointmentStatus(test, appointmentId)).toBe('declined');
    const claim = await test.database.query('SELECT status FROM claim WHERE id = $1', [claimId]);
    expect(claim).toEqual([{ status: 'approved' }]);
  });

  it('rule 11: an agent is named, or the outcome is refused', async () => {
    const { contactId, appointmentId } = await invitedToCall();
    expect((await say(contactId, { outcome: 'agent' })).body).toMatchObject({
      status: 422,
      code: 'agent-missing',
      rule: 11,
    });
    const agent = { name: '王浩', phone: '13837400022' };
    expect((await say(contactId, { outcome: 'agent', agent })).status).toBe(200);
    const shown = (await squad.get(`/api/v1/appointments/${appointmentId}`)).body;
    expect(shown).toMatchObject({ status: 'booked', agent: { name: '王*' } });
  });

  it('rule 11: without a time nobody can be expected in the owner’s place', async () => {
    const { contactId } = await toCall();
    const agent = { name: '王浩', phone: '13837400022' };
    expect((await say(contactId, { outcome: 'agent', agent })).body).toMatchObject({
      status: 409,
      code: 'no-time-to-keep',
    });
    expect((await say(contactId, { outcome: 'coming' })).body).toMatchObject({
      status: 'answered',
    });
  });

  it('wrong number: it is never used again for this person; the other number is called', async () => {
    const { contactId, vehicleId } = await toCall({ secondPhone });
    expect((await say(contactId, { outcome: 'wrong-number' })).body).toMatchObject({
      status: 'trying',
      step: 'call',
    });
    expect((await list())[0]).toMatchObject({ phone: '138****0202', field: 'secondPhone' });
    const [{ person_id: personId }] = (await test.database.query<{ person_id: string }>(
      'SELECT person_id FROM contact WHERE id = $1',
      [contactId],
    )) as [{ person_id: string }];
    const stopped = (await test.get(StoppedNumbers).of(test.database, [personId])).get(personId)!;
    expect([stopped.has(phone), stopped.has('138 3740 0201'), stopped.has(secondPhone)]).toEqual([
      true,
      true,
      false,
    ]);
    await say(contactId, { outcome: 'wrong-number' });
    expect(await list()).toEqual([]);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'plate-register' });
    expect((await attemptsOf(test, vehicleId)).slice(-3)).toEqual([
      'call: wrong-number',
      'call: wrong-number',
      'letter: no-such-way',
    ]);
  });

  it('a message that waits for the stopped number is called off, and later ones take another way', async () => {
    const { contactId, claimId, vehicleId } = await toCall({ email: 'li@example.com' });
    await test.database.query(`UPDATE contact SET step = 'call' WHERE id = $1`, [contactId]);
    const row = await contactOf(test, vehicleId);
    expect(row.status).toBe('told'); // the mail arrived
    await test.database.query(
      `UPDATE contact SET status = 'trying', due_at = since WHERE id = $1`,
      [contactId],
    );
    test.clock.set('2022-08-11T13:30:00Z'); // half past nine in the evening
    await test.database.transaction(async (tx) => {
      const [contact] = await tx.query<{ person_id: string; unit_id: string; report_id: string }>(
        'SELECT person_id, unit_id, report_id FROM contact WHERE id = $1',
        [contactId],
      );
      const { person_id: personId, unit_id: unitId, report_id: id } = contact!;
      const promise = (sameAs: string) =>
        test.get(Notices).promise(tx, {
          kind: 'still-here',
          sameAs,
          personId,
          unitId,
          about: { type: 'theft-report', id },
          parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
        });
      await promise(`before:${claimId}`);
    });
    expect((await say(contactId, { outcome: 'wrong-number' })).status).toBe(200);
    const statuses = await test.database.query(
      `SELECT status, channel FROM notice WHERE same_as = $1`,
      [`before:${claimId}`],
    );
    expect(statuses).toEqual([{ status: 'cancelled', channel: 'sms' }]);
  });

  it('not mine: the claim is withdrawn, as when the owner says so on the web', async () => {
    const invited = await invitedToCall();
    expect((await say(invited.contactId, { outcome: 'not-mine' })).status).toBe(200);
    expect(await appointmentStatus(test, invited.appointmentId)).toBe('declined');
    const found = await toCall();
    expect((await say(found.contactId, { outcome: 'not-mine' })).body.status).toBe('closed');
    const claims = await test.database.query(`SELECT status FROM claim WHERE id = ANY($1)`, [
      [invited.claimId, found.claimId],
    ]);
    expect(claims).toEqual([{ status: 'withdrawn' }, { status: 'withdrawn' }]);
    expect((await attemptsOf(test, found.vehicleId)).at(-1)).toBe('call: not-mine');
  });

  it('no answer: again in four hours, never at night, and after three calls the next step', async () => {
    const { contactId, vehicleId } = await toCall();
    const first = await say(contactId, { outcome: 'no-answer' });
    const { dueAt } = first.body;
    expect(new Date(dueAt).getTime() - test.clock.now().getTime()).toBe(4 * 3_600_000);
    expect(await list()).toEqual([]);
    test.clock.set('2022-08-11T11:00:00Z'); // seven in the evening: four hours later it is night
    const second = await say(contactId, { outcome: 'no-answer' });
    expect(second.body.dueAt).toBe('2022-08-12T00:00:00.000Z');
    test.clock.set('2022-08-12T01:00:00Z');
    expect((await say(contactId, { outcome: 'no-answer' })).body.step).toBe('plate-register');
    expect((await attemptsOf(test, vehicleId)).slice(-4)).toEqual([
      'call: no-answer',
      'call: no-answer',
      'call: no-answer',
      'letter: no-such-way',
    ]);
  });
});
