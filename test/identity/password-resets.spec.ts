import { HireStaff, ReadmitStaff } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { testPerson } from '../factories/person.js';
import { auditOf, enrol, right, signIn } from './signing-in.js';

let test: TestApp;
let admin: Client;
let admin2: Client;

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: {
      SIGN_IN_FAILURES_PER_MINUTE: '1000',
      SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: '1000',
    },
  });
});
beforeEach(async () => {
  admin = await test.as('admin');
  admin2 = await test.as('admin2');
});
afterAll(() => test.close());

const newPassword = 'nine lamps are burning';
const reason = '忘记密码，本人到场';

const request = (client: Client, username: string, more = {}) =>
  client.post(`/api/v1/staff/${username}/password-resets`, { reason, ...more });
const approve = (client: Client, id: string) =>
  client.post(`/api/v1/password-resets/${id}/approve`);
const redeem = (username: string, code: string, password = newPassword) =>
  test.anonymous.post('/api/v1/password-resets/redeem', { username, code, newPassword: password });

async function codeFor(username: string, more = {}): Promise<string> {
  const { id, firstHalf } = (await request(admin, username, more)).body;
  const { secondHalf } = (await approve(admin2, id)).body;
  return `${firstHalf} ${secondHalf}`;
}

describe('rule 35: no administrator alone becomes somebody', () => {
  it('whoever asked does not approve, nor does the person', async () => {
    const own = (await request(admin, 'squad')).body;
    expect(await approve(admin, own.id)).toMatchObject({
      status: 403,
      body: { code: 'second-administrator-needed', rule: 35 },
    });
    const forAdmin2 = (await request(admin, 'admin2')).body;
    expect((await approve(admin2, forAdmin2.id)).status).toBe(403);
  });

  it('nor does a second account of whoever asked', async () => {
    const [person] = await test.database.query<{ id: string }>(
      `SELECT id FROM staff WHERE username = 'admin'`,
    );
    const { id } = (await request(admin, 'squad')).body;
    const belongTo = (first: string) =>
      test.database.query(`UPDATE staff SET first_account_id = ${first} WHERE username = 'admin2'`);
    await belongTo(`'${person!.id}'`);
    expect((await approve(admin2, id)).status).toBe(403);
    await belongTo('id');
    expect((await approve(admin2, id)).status).toBe(200);
  });

  it('the database knows it too', async () => {
    const { id } = (await request(admin, 'squad')).body;
    const approveAs = (who: string) =>
      test.database.query(
        `UPDATE password_reset SET status = 'approved', approved_by = ${who} WHERE id = $1`,
        [id],
      );
    await expect(approveAs('requested_by')).rejects.toThrow('password_reset_people_check');
    await expect(approveAs('staff_id')).rejects.toThrow('password_reset_people_check');
    await expect(approveAs('NULL')).rejects.toThrow('password_reset_approval_check');
  });

  it('half a code opens nothing, approved or not', async () => {
    const { id, firstHalf } = (await request(admin, 'squad')).body;
    expect((await redeem('squad', firstHalf)).body.code).toBe('activation-refused');
    const { secondHalf } = (await approve(admin2, id)).body;
    for (const code of [firstHalf, secondHalf, `${secondHalf}${firstHalf}`, firstHalf + firstHalf])
      expect((await redeem('squad', code)).status).toBe(401);
    expect((await redeem('squad', firstHalf + secondHalf)).status).toBe(204);
  });

  it('nobody else asks or approves', async () => {
    const squad = await test.as('squad2');
    const { id } = (await request(admin, 'desk')).body;
    expect((await request(squad, 'desk')).status).toBe(403);
    expect((await approve(squad, id)).status).toBe(403);
    expect((await squad.get('/api/v1/password-resets')).status).toBe(403);
  });
});

it('gives a first password to who was hired without one', async () => {
  await test.get(HireStaff).execute(systemActor, {
    username: 'newcomer',
    unitCode: 'weidu',
    roles: ['desk-officer'],
    person: testPerson(),
  });
  expect((await signIn(test, 'newcomer', { password: '!' })).status).toBe(401);
  expect((await redeem('newcomer', (await codeFor('newcomer')).toLowerCase())).status).toBe(204);
  expect((await signIn(test, 'newcomer', { password: newPassword })).status).toBe(201);
  expect(await auditOf(test, 'newcomer')).toEqual([
    'staff-hired',
    'sign-in-failed',
    'password-reset-requested',
    'password-reset-approved',
    'password-reset-redeemed',
  ]);
});

it('ends what is open, opens nothing, and is used once', async () => {
  const { client } = await signIn(test, 'desk');
  const code = await codeFor('desk');
  const answer = await redeem('desk', code);
  expect(answer.status).toBe(204);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect((await client.get('/api/v1/sessions/current')).status).toBe(401);
  expect((await redeem('desk', code, 'ten lamps are burning')).status).toBe(401);
  expect((await signIn(test, 'desk')).status).toBe(401);
});

it('is open again for who is locked out', async () => {
  for (let attempt = 1; attempt <= 5; attempt += 1)
    await signIn(test, 'commander', { password: 'wrong' });
  expect((await signIn(test, 'commander')).status).toBe(429);
  expect((await redeem('commander', await codeFor('commander'))).status).toBe(204);
  expect((await signIn(test, 'commander', { password: newPassword })).status).toBe(201);
});

it('takes the authenticator away only where both agreed to that', async () => {
  const { client } = await signIn(test, 'custodian');
  await enrol(test, client);
  await redeem('custodian', await codeFor('custodian'));
  expect((await signIn(test, 'custodian', { password: newPassword })).status).toBe(401);
  const password = 'ten lamps are burning';
  await redeem('custodian', await codeFor('custodian', { forgetsSecondFactor: true }), password);
  expect((await signIn(test, 'custodian', { password })).body.secondFactor).toBe('off');
});

it('where too few administrators are left, a command on the server lets somebody back in', async () => {
  const { client } = await signIn(test, 'inspector');
  await enrol(test, client);
  const password = await test.get(ReadmitStaff).execute('inspector');
  expect((await client.get('/api/v1/sessions/current')).status).toBe(401);
  expect((await signIn(test, 'inspector', { password })).status).toBe(201);
  expect(await auditOf(test, 'inspector')).toContain('readmitted-by-command');
  await expect(test.get(ReadmitStaff).execute('nobody')).rejects.toThrow('No such');
});

it('holds for 24 hours, and only the last one asked for', async () => {
  const first = (await request(admin, 'station')).body;
  const second = (await request(admin, 'station')).body;
  expect((await approve(admin2, first.id)).status).toBe(409);
  const { secondHalf } = (await approve(admin2, second.id)).body;
  const { items } = (await admin.get('/api/v1/password-resets')).body;
  expect(items.find((it: { username: string }) => it.username === 'station')).toMatchObject({
    id: second.id,
    status: 'approved',
    reason,
    requestedBy: 'admin',
    approvedBy: 'admin2',
  });
  test.clock.advance(24 * 3_600_000);
  expect((await redeem('station', second.firstHalf + secondHalf)).status).toBe(401);
});

it('a stranger can’t use up the tries; five wrong second halves do', async () => {
  const { id, firstHalf } = (await request(admin, 'neighbour')).body;
  const { secondHalf } = (await approve(admin2, id)).body;
  for (let attempt = 1; attempt <= 6; attempt += 1)
    expect((await redeem('neighbour', '0000000000'.repeat(2))).status).toBe(401);
  // A refused password is no guess.
  for (let attempt = 1; attempt <= 6; attempt += 1)
    expect((await redeem('neighbour', firstHalf + secondHalf, right)).status).toBe(422);
  for (let attempt = 1; attempt <= 5; attempt += 1)
    expect((await redeem('neighbour', `${firstHalf}0000000000`)).status).toBe(401);
  expect((await redeem('neighbour', firstHalf + secondHalf)).status).toBe(401);
});

it('answers alike for an unknown name, no reset and a wrong code', async () => {
  await codeFor('approver');
  const answers = [
    await redeem('nobody', 'AAAAA-AAAAA-AAAAA-AAAAA'),
    await redeem('inspector', 'AAAAA-AAAAA-AAAAA-AAAAA'),
    await redeem('approver', 'AAAAA-AAAAA-AAAAA-AAAAA'),
    await redeem('approver', '?'),
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(401);
    expect({ ...body, requestId: '' }).toEqual({ ...answers[0]!.body, requestId: '' });
  }
});

it('codes are kept as argon2 and the reason sealed', async () => {
  const { firstHalf } = (await request(admin, 'squad2')).body;
  const rows = await test.database.query<{ it: string; first_half_hash: string }>(
    'SELECT password_reset::text AS it, first_half_hash FROM password_reset',
  );
  for (const row of rows) {
    expect(row.first_half_hash).toMatch(/^\$argon2id\$/);
    expect(row.it).not.toContain(firstHalf);
    expect(row.it).not.toContain(Buffer.from(reason).toString('hex'));
  }
});
