import { startTestApp, type TestApp } from '../support/app.js';
import { auditOf, codeNow, enrol, signIn } from './signing-in.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: { DEMO: 'false' } });
});
afterAll(() => test.close());

describe('without a second factor, in production', () => {
  it('a session may enrol, change its password and sign out, and nothing else', async () => {
    const { client, body } = await signIn(test, 'squad2');
    expect(body.secondFactor).toBe('needed');
    for (const url of ['/api/v1/theft-reports', '/api/v1/recovery-counts', '/api/v1/sessions'])
      expect(await client.get(url)).toMatchObject({
        status: 403,
        body: { code: 'second-factor-needed' },
      });
    expect((await client.get('/api/v1/second-factor')).body).toEqual({
      enrolledAt: null,
      recoveryCodesLeft: 0,
    });
    expect((await client.delete('/api/v1/sessions/current')).status).toBe(204);
  });
});

describe('enrolling', () => {
  it('tells the authenticator its secret once, and keeps it sealed', async () => {
    const { client } = await signIn(test, 'squad');
    const { body } = await client.post('/api/v1/second-factor');
    expect(body.uri).toMatch(/^otpauth:\/\/totp\/.*squad\?/);
    expect(new URL(body.uri).searchParams.get('secret')).toBe(body.secret);
    const rows = await test.database.query<{ it: string }>(
      `SELECT second_factor::text AS it FROM second_factor`,
    );
    const hex = Buffer.from(body.secret).toString('hex');
    expect(rows.some(({ it }) => it.includes(body.secret) || it.includes(hex))).toBe(false);
  });

  it('comes into force with the first right code, and ends what was opened without it', async () => {
    const elsewhere = await signIn(test, 'desk');
    const { client } = await signIn(test, 'desk');
    await client.post('/api/v1/second-factor');
    const wrong = await client.post('/api/v1/second-factor/confirm', { oneTimeCode: '000000' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'one-time-code-refused' } });
    const { recoveryCodes } = await enrol(test, client);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect((await client.get('/api/v1/theft-reports')).status).toBe(200);
    expect((await client.get('/api/v1/sessions/current')).body.secondFactor).toBe('enrolled');
    expect((await elsewhere.client.get('/api/v1/sessions/current')).status).toBe(401);
    expect(await auditOf(test, 'desk')).toContain('second-factor-enrolled');
  });

  it('a secret that waited for 15 minutes is made again', async () => {
    const { client } = await signIn(test, 'commander');
    const { secret } = (await client.post('/api/v1/second-factor')).body;
    test.clock.advance(15 * 60_000 - 1_000);
    await client.post('/api/v1/sessions/current/reauthentication', { password: 'wrong' });
    test.clock.advance(2_000);
    const again = await signIn(test, 'commander');
    const late = await again.client.post('/api/v1/second-factor/confirm', {
      oneTimeCode: codeNow(test, secret),
    });
    expect(late.body.code).toBe('one-time-code-refused');
  });
});

describe('signing in with one', () => {
  let secret: string;
  let recoveryCodes: string[];

  beforeAll(async () => {
    const { client } = await signIn(test, 'approver');
    ({ secret, recoveryCodes } = await enrol(test, client));
  });
  beforeEach(() => test.clock.advance(20 * 60_000));

  it('a missing or wrong code is answered exactly like a wrong password', async () => {
    const code = codeNow(test, secret);
    const answers = [
      await signIn(test, 'approver', { password: 'wrong', oneTimeCode: code }),
      await signIn(test, 'approver'),
      await signIn(test, 'approver', { oneTimeCode: code === '000000' ? '111111' : '000000' }),
      await signIn(test, 'nobody', { oneTimeCode: code }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(401);
      expect({ ...body, requestId: '' }).toEqual({ ...answers[0]!.body, requestId: '' });
    }
  });

  it('failures with a code count towards the lock', async () => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await signIn(test, 'approver', { oneTimeCode: '12345' })).status).toBe(401);
    const locked = await signIn(test, 'approver', { oneTimeCode: codeNow(test, secret) });
    expect(locked.status).toBe(429);
  });

  it('a code is accepted once, and none that is older', async () => {
    const code = codeNow(test, secret);
    expect((await signIn(test, 'approver', { oneTimeCode: code })).status).toBe(201);
    expect((await signIn(test, 'approver', { oneTimeCode: code })).status).toBe(401);
    test.clock.advance(30_000);
    expect((await signIn(test, 'approver', { oneTimeCode: code })).status).toBe(401);
  });

  it('of many who use one code at a time, one gets in', async () => {
    const code = codeNow(test, secret);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => signIn(test, 'approver', { oneTimeCode: code })),
    );
    expect(answers.filter((it) => it.status === 201)).toHaveLength(1);
  });

  it('a phone whose clock is 30 seconds off gets in, one a minute off does not', async () => {
    const early = codeNow(test, secret);
    test.clock.advance(60_000);
    expect((await signIn(test, 'approver', { oneTimeCode: early })).status).toBe(401);
    const justNow = codeNow(test, secret);
    test.clock.advance(30_000);
    expect((await signIn(test, 'approver', { oneTimeCode: justNow })).status).toBe(201);
  });

  it('a recovery code opens once, however it is typed, and is kept as a digest', async () => {
    const [first, second] = recoveryCodes as [string, string];
    const typed = first.toLowerCase().replaceAll('-', ' ');
    const { status, client } = await signIn(test, 'approver', { oneTimeCode: typed });
    expect(status).toBe(201);
    expect((await client.get('/api/v1/second-factor')).body.recoveryCodesLeft).toBe(9);
    expect((await signIn(test, 'approver', { oneTimeCode: first })).status).toBe(401);
    expect((await signIn(test, 'squad', { oneTimeCode: second })).body.secondFactor).toBe('needed');
    const rows = await test.database.query<{ it: string }>(
      `SELECT recovery_code::text AS it FROM recovery_code`,
    );
    expect(rows.some(({ it }) => it.includes(second.replaceAll('-', '')))).toBe(false);
    expect(await auditOf(test, 'approver')).toContain('recovery-code-used');
  });

  it('another authenticator needs this one first', async () => {
    const { client } = await signIn(test, 'approver', { oneTimeCode: codeNow(test, secret) });
    test.clock.advance(16 * 60_000);
    expect((await client.post('/api/v1/second-factor')).body.code).toBe('authenticate-again');
    const withoutCode = await client.post('/api/v1/sessions/current/reauthentication', {
      password: 'correct horse battery staple',
    });
    expect(withoutCode.body.code).toBe('sign-in-refused');
  });
});
