import { startTestApp, type TestApp } from '../support/app.js';
import { enrol, signIn } from './signing-in.js';

jest.setTimeout(90_000);

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: { SIGN_IN_FAILURES_PER_MINUTE: '10', SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: '1000' },
  });
});
/** Locks of the test before are over. */
beforeEach(() => test.clock.advance(16 * 60_000));
afterAll(() => test.close());

/** A thousand addresses. */
const addressOf = (attempt: number) => `203.0.${Math.floor(attempt / 200)}.${1 + (attempt % 200)}`;

it('after 1,000 wrong guesses from elsewhere the owner still gets in from a device that knows them', async () => {
  const attacked = await startTestApp({
    works: false,
    environment: { SIGN_IN_FAILURES_PER_MINUTE_IN_ALL: '60' },
  });
  const { deviceCookie } = await signIn(attacked, 'squad');
  const statuses: Record<number, number> = {};
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const { status } = await signIn(attacked, 'squad', {
      password: `guess ${attempt}`,
      from: addressOf(attempt),
    });
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  expect(statuses).toEqual({ 401: 5, 429: 995 });
  expect((await signIn(attacked, 'squad', { from: '198.51.100.1' })).status).toBe(429);
  expect((await signIn(attacked, 'squad', { deviceCookie })).status).toBe(201);
  await attacked.close();
});

it('a known device has five tries of its own, and is known for its owner alone', async () => {
  const { deviceCookie } = await signIn(test, 'squad');
  for (let attempt = 1; attempt <= 5; attempt += 1)
    expect((await signIn(test, 'squad', { password: 'wrong', deviceCookie })).status).toBe(401);
  expect((await signIn(test, 'squad', { deviceCookie })).status).toBe(429);
  expect((await signIn(test, 'squad')).status).toBe(201);
  for (let attempt = 1; attempt <= 5; attempt += 1)
    await signIn(test, 'desk', { password: 'wrong', deviceCookie });
  expect((await signIn(test, 'desk')).status).toBe(429);
});

it('a station’s browser is known to everybody who signs in there, under one token', async () => {
  const first = await signIn(test, 'squad');
  const second = await signIn(test, 'desk', { deviceCookie: first.deviceCookie });
  expect(second.deviceCookie).toBe(first.deviceCookie);
  const made = await signIn(test, 'desk', { deviceCookie: `wanbi_device=${'A'.repeat(43)}` });
  expect(made.deviceCookie).not.toContain('AAAA');
  expect(String(made.headers['set-cookie'])).toMatch(
    /wanbi_device=[\w-]{43}; Max-Age=\d+; Path=\/api\/v1\/sessions; HttpOnly; SameSite=Strict/,
  );
});

it('one address may fail so many times a minute, whoever it tries; others go on', async () => {
  const from = '198.51.100.7';
  let refused = await signIn(test, 'squad', { from });
  // A minute may end in between, and another begin.
  for (let minute = 1; minute <= 3 && refused.status === 201; minute += 1) {
    for (let attempt = 1; attempt <= 10; attempt += 1)
      await signIn(test, `nobody${attempt}`, { from });
    refused = await signIn(test, 'squad', { from });
  }
  expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-failures' } });
  expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await signIn(test, 'squad', { from: '198.51.100.8' })).status).toBe(201);
});

it('right sign-ins cost nothing of it', async () => {
  for (let attempt = 1; attempt <= 12; attempt += 1)
    expect((await signIn(test, 'squad', { from: '198.51.100.9' })).status).toBe(201);
});

it('of 40 guesses at one moment no more than five are examined', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, attempt) =>
      signIn(test, 'squad', { password: `guess ${attempt}`, from: addressOf(attempt) }),
    ),
  );
  expect(answers.filter((it) => it.status === 401)).toHaveLength(5);
});

it('a failure is in the trail of the person’s unit, an unknown name in the city’s, without what was typed', async () => {
  await signIn(test, 'station', { password: 'a secret guess' });
  await signIn(test, 'whoever that is', { password: 'a secret guess' });
  const rows = await test.database.query<{ code: string; it: string; actor: string }>(
    `SELECT code, audit_entry::text AS it, actor_name AS actor FROM audit_entry JOIN unit ON unit.id = unit_id
     WHERE action = 'sign-in-failed' AND at = $1 ORDER BY code`,
    [test.clock.now()],
  );
  expect(rows.map(({ code, actor }) => [code, actor])).toEqual([
    ['dongda', 'public'],
    ['xuchang', 'public'],
  ]);
  expect(rows.some(({ it }) => /secret|whoever/.test(it))).toBe(false);
});

/** Of the times, in milliseconds, the one that a quarter stays below: a busy machine disturbs it least. */
const quartile = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 4)]!;

it('unknown name, wrong password, wrong code and a lock take the same time', async () => {
  const { client } = await signIn(test, 'custodian');
  await enrol(test, client);
  const ask = {
    unknown: (from: string) => signIn(test, 'nobody', { from }),
    wrong: (from: string) => signIn(test, 'squad', { password: 'wrong', from }),
    withoutCode: (from: string) => signIn(test, 'custodian', { from, oneTimeCode: '1' }),
    locked: (from: string) => signIn(test, 'station', { from }),
  };
  for (let attempt = 1; attempt <= 5; attempt += 1)
    await signIn(test, 'station', { password: 'wrong', from: addressOf(attempt) });
  const times = new Map<string, number[]>(Object.keys(ask).map((name) => [name, []]));
  for (let round = 0; round < 24; round += 1) {
    await test.database.query('DELETE FROM sign_in_failure WHERE locked_until IS NULL');
    for (const [name, asking] of Object.entries(ask)) {
      const began = performance.now();
      const { status } = await asking(addressOf(100 + round));
      times.get(name)!.push(performance.now() - began);
      expect(status).toBe(name === 'locked' ? 429 : 401);
    }
  }
  const typical = [...times.values()].map(quartile);
  // Argon2 alone takes most of it: a way without it would be several times as fast.
  expect(Math.max(...typical) / Math.min(...typical)).toBeLessThan(1.6);
});
