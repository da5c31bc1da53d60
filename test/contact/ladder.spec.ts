import { SweepContacts } from '../../src/contact/index.js';
import { StaffDirectory } from '../../src/identity/index.js';
import { UndoMatch } from '../../src/matching/index.js';
import { DeclineAppointment, InviteOwners } from '../../src/return-events/index.js';
import { approvedClaim, claimedVehicle } from '../factories/claimed-vehicle.js';
import { eventWithOwners, invitedOwner, startOver } from '../return-events/support.js';
import { startTestApp, type TestApp } from '../support/app.js';
import { attemptsOf, contactOf, pass, providerSaying, refused } from './support.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());
beforeEach(() => startOver(test));
afterEach(() => jest.restoreAllMocks());

const phone = '13837400101';
const secondPhone = '13837400102';
const email = 'li@example.com';
const address = '许昌市魏都区七一路1号';
const owner = { phone, secondPhone, email, address };

describe('rule 19: the steps to an owner', () => {
  it('who got the message is told, and nobody has to do anything', async () => {
    providerSaying(test, {});
    const { vehicleId } = await claimedVehicle(test, { owner });
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'trying', step: 'phone' });
    await pass(test);
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'told', due_at: null });
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: told']);
  });

  it('each way that fails is followed by the next, in the words of the first, until an officer has to call', async () => {
    const fake = providerSaying(test, {
      [phone]: refused,
      [secondPhone]: refused,
      [email]: refused,
    });
    const { vehicleId } = await claimedVehicle(test, { owner });
    for (let step = 0; step < 3; step += 1) await pass(test);
    expect(fake.accepted.map((it) => [it.channel, it.to])).toEqual([
      ['sms', phone],
      ['sms', secondPhone],
      ['mail', email],
    ]);
    expect(new Set(fake.accepted.map((it) => it.text)).size).toBe(1);
    expect(fake.accepted[1]!.wording?.text).toBe('vehicle-found.zh-CN');
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'trying', step: 'call' });
    expect(await attemptsOf(test, vehicleId)).toEqual([
      'phone: not-reached',
      'second-phone: not-reached',
      'mail: not-reached',
    ]);
  });

  it('a way the owner does not have is passed over, and the log says so', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    expect(await attemptsOf(test, vehicleId)).toEqual([
      'phone: not-reached',
      'second-phone: no-such-way',
      'mail: no-such-way',
    ]);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'call' });
  });

  it('where nobody can know whether it arrived, no second message is sent: an officer calls', async () => {
    const fake = providerSaying(test, { [phone]: { kind: 'unknown', reason: 'TimeoutError' } });
    const { vehicleId } = await claimedVehicle(test, { owner });
    await pass(test);
    await pass(test);
    expect(fake.accepted).toHaveLength(1);
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: in-doubt']);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'call' });
  });

  it('a receipt that comes late takes the owner off the list', async () => {
    providerSaying(test, { [phone]: { kind: 'unknown', reason: 'TimeoutError' } });
    const { vehicleId } = await claimedVehicle(test, { owner });
    await pass(test);
    await test.database.query(
      `UPDATE notice SET status = 'delivered' WHERE person_id = (SELECT person_id FROM contact WHERE vehicle_id = $1)`,
      [vehicleId],
    );
    await test.get(SweepContacts).execute();
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'told', due_at: null });
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: in-doubt', 'call: told']);
  });

  it('without a receipt the next step follows a day later, not before', async () => {
    providerSaying(test, { [phone]: { kind: 'sent' } });
    const { vehicleId } = await claimedVehicle(test, { owner });
    await pass(test, 23 * 60);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'phone' });
    await pass(test, 2 * 60);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'second-phone' });
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: no-receipt']);
  });

  it('two sweeps at once take a step once', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId } = await claimedVehicle(test, { owner });
    await pass(test, 0);
    test.clock.advance(11 * 60_000);
    const sweep = () => test.get(SweepContacts).execute();
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: not-reached']);
  });

  it('an attempt is never changed, and never taken away', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId } = await claimedVehicle(test, { owner });
    await pass(test);
    expect(await attemptsOf(test, vehicleId)).toHaveLength(1);
    const of = `WHERE contact_id IN (SELECT id FROM contact WHERE vehicle_id = $1)`;
    for (const act of [
      `UPDATE contact_attempt SET outcome = 'told'`,
      'DELETE FROM contact_attempt',
    ]) {
      await expect(test.database.query(`${act} ${of}`, [vehicleId])).rejects.toThrow(
        /never changed/,
      );
    }
  });
});

describe('what happens decides who has to be reached', () => {
  it('an invited owner who stays silent is called after two days; who answers isn’t', async () => {
    providerSaying(test, {});
    const silent = await invitedOwner(test);
    const { vehicleId } = await vehicleOf(silent.claimId);
    await pass(test);
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'told', step: 'phone' });
    await pass(test, 48 * 60);
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'trying', step: 'call' });
    expect(await attemptsOf(test, vehicleId)).toEqual(['phone: told', 'phone: no-answer-yet']);
    const squad = await test.get(StaffDirectory).actorNamed('squad');
    await test.get(DeclineAppointment).execute(squad, silent.appointmentId, '出差');
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'answered', due_at: null });
  });

  it('an invitation that does not arrive is followed by the steps, although the finding arrived', async () => {
    const answers = {};
    const fake = providerSaying(test, answers);
    const { vehicleId } = await approvedClaim(test, { owner });
    await pass(test);
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'told' });
    Object.assign(answers, { [phone]: refused });
    await inviteAll();
    await pass(test);
    await pass(test);
    expect(fake.accepted.map((it) => [it.wording?.text, it.to])).toEqual([
      ['vehicle-found.zh-CN', phone],
      ['event-invitation.zh-CN', phone],
      ['event-invitation.zh-CN', secondPhone],
    ]);
    expect(await attemptsOf(test, vehicleId)).toEqual([
      'phone: told',
      'phone: not-reached',
      'second-phone: told',
    ]);
  });

  it('nobody is called once the match is undone', async () => {
    providerSaying(test, { [phone]: refused });
    const { vehicleId, matchId } = await claimedVehicle(test, { owner: { phone } });
    await pass(test);
    expect(await contactOf(test, vehicleId)).toMatchObject({ step: 'call' });
    const squad = await test.get(StaffDirectory).actorNamed('squad');
    await test.get(UndoMatch).execute(squad, matchId, '号码看错了');
    expect(await contactOf(test, vehicleId)).toMatchObject({ status: 'closed', due_at: null });
  });
});

async function vehicleOf(claimId: string): Promise<{ vehicleId: string }> {
  const [row] = await test.database.query<{ vehicleId: string }>(
    'SELECT vehicle_id AS "vehicleId" FROM claim WHERE id = $1',
    [claimId],
  );
  return row!;
}

async function inviteAll(): Promise<void> {
  const squad = await test.get(StaffDirectory).actorNamed('squad');
  await test.get(InviteOwners).execute(squad, await eventWithOwners(test));
}
