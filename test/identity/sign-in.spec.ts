import { Sessions } from '../../src/identity/index.js';
import { startTestApp, type TestApp } from '../support/app.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({ works: false });
});

afterAll(() => test.close());

const url = '/api/v1/sessions';
const right = 'correct horse battery staple';
const tryAs = (username: string, password: string) =>
  test.anonymous.post(url, { username, password });

it('answers who has signed in, in a cookie that scripts and other sites can’t use', async () => {
  const answer = await tryAs('squad', right);
  expect(answer.status).toBe(201);
  expect(answer.body).toEqual({
    username: 'squad',
    roles: ['squad-officer'],
    unit: { code: 'weidu', name: '魏都分局' },
    secondFactor: 'off',
  });
  expect(String(answer.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
});

it('answers alike for an unknown name and a wrong password', async () => {
  const unknown = await tryAs('nobody', right);
  const wrong = await tryAs('desk', 'wrong');
  expect(unknown.status).toBe(401);
  expect({ ...unknown.body, requestId: '' }).toEqual({ ...wrong.body, requestId: '' });
});

it.each(['commander', 'somebody-who-is-not-there'])(
  'locks %s for 15 minutes after 5 failures',
  async (username) => {
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await tryAs(username, 'wrong')).status).toBe(401);
    const locked = await tryAs(username, right);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBeGreaterThan(14 * 60);
    test.clock.advance(15 * 60_000 + 1_000);
    expect((await tryAs(username, right)).status).toBe(username === 'commander' ? 201 : 401);
  },
);

it('locks nobody whose password was right when an outage prevented the session', async () => {
  const sessions = test.get(Sessions);
  const outage = jest
    .spyOn(sessions, 'open')
    .mockRejectedValue(Object.assign(new Error('away'), { code: '57P01' }));
  for (let attempt = 1; attempt <= 6; attempt += 1)
    expect((await tryAs('inspector', right)).status).toBe(503);
  outage.mockRestore();
  expect((await tryAs('inspector', right)).status).toBe(201);
});

it('a session ends after 30 idle minutes, and lives on while it is used', async () => {
  const squad = await test.as('squad');
  for (let minutes = 0; minutes < 60; minutes += 20) {
    test.clock.advance(20 * 60_000);
    expect((await squad.get(`${url}/current`)).status).toBe(200);
  }
  test.clock.advance(31 * 60_000);
  expect((await squad.get(`${url}/current`)).status).toBe(401);
});

it('a session ends at once when it is signed out of', async () => {
  const squad = await test.as('squad');
  expect((await squad.delete(`${url}/current`)).status).toBe(204);
  expect((await squad.get(`${url}/current`)).status).toBe(401);
});

it('refuses a foreign Origin, and takes one of its own or none', async () => {
  const squad = await test.as('squad');
  const send = (origin: string) =>
    squad.post('/api/v1/matching/search', { identifier: '1757' }, { origin });
  expect((await send('https://example.org')).body).toMatchObject({ code: 'foreign-origin' });
  expect((await send('null')).status).toBe(403);
  expect((await send('http://localhost:80')).status).not.toBe(403);
});

it('keeps no password and no token in the clear', async () => {
  const [staff] = await test.database.query<{ password_hash: string }>(
    `SELECT password_hash FROM staff WHERE username = 'squad'`,
  );
  expect(staff!.password_hash).toMatch(/^\$argon2id\$/);
  const answer = await tryAs('squad', right);
  const token = /wanbi_session=([^;]+)/.exec(String(answer.headers['set-cookie']))![1]!;
  const rows = await test.database.query<{ it: string }>(
    `SELECT staff_session::text AS it FROM staff_session`,
  );
  expect(rows.some((row) => row.it.includes(token))).toBe(false);
});
