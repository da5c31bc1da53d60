import { clientOf, startTestApp, type TestApp } from '../support/app.js';
import { auditOf, cookieIn, right, signIn } from './signing-in.js';

let test: TestApp;

beforeAll(async () => {
  test = await startTestApp({
    works: false,
    environment: { SESSIONS_AT_ONCE: String(atMost) },
  });
});
afterAll(() => test.close());

const url = '/api/v1/sessions';
const chrome = 'Mozilla/5.0 (Windows NT 10.0) Chrome/130 Safari/537.36';
const atMost = 5;
const minutes = (count: number) => test.clock.advance(count * 60_000);

describe('own devices', () => {
  it('are listed with what tells them apart, the current one marked', async () => {
    const first = await signIn(test, 'squad', { userAgent: chrome });
    minutes(5);
    const { client } = await signIn(test, 'squad', { userAgent: 'curl/8' });
    await signIn(test, 'squad2');
    const { items, ...rest } = (await client.get(url)).body;
    expect(rest).toEqual({ atMost });
    expect(items).toEqual([
      expect.objectContaining({ device: '', isCurrent: true }),
      expect.objectContaining({ device: 'Chrome · Windows', isCurrent: false }),
    ]);
    expect(Object.keys(items[0]).toSorted()).toEqual([
      'createdAt',
      'device',
      'id',
      'isCurrent',
      'lastSeenAt',
    ]);
    expect((await first.client.get(`${url}/current`)).status).toBe(200);
  });

  it('one that is ended is out at once; another person’s can’t be', async () => {
    const lost = await signIn(test, 'desk', { userAgent: chrome });
    const { client } = await signIn(test, 'desk');
    const { items } = (await client.get(url)).body;
    const other = items.find((it: { isCurrent: boolean }) => !it.isCurrent);
    const stranger = await signIn(test, 'squad');
    expect((await stranger.client.delete(`${url}/${other.id}`)).status).toBe(404);
    expect((await lost.client.get(`${url}/current`)).status).toBe(200);
    expect((await client.delete(`${url}/${other.id}`)).status).toBe(204);
    expect((await lost.client.get(`${url}/current`)).status).toBe(401);
    expect((await client.delete(`${url}/${other.id}`)).status).toBe(404);
    expect((await client.get(url)).body.items).toHaveLength(1);
    const trail = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'session-ended' AND subject_id = $1`,
      [other.id],
    );
    expect(trail).toHaveLength(1);
  });
});

describe('more devices than one may have', () => {
  const isOpen = async ({ client }: { client: TestApp['anonymous'] }) =>
    (await client.get(`${url}/current`)).status === 200;

  it('the one unused the longest ends, recorded; whoever is busy stays', async () => {
    const opened = [];
    for (let device = 0; device < atMost; device += 1) {
      opened.push(await signIn(test, 'admin'));
      minutes(2);
    }
    const [busy, idle] = opened;
    expect(await isOpen(busy!)).toBe(true);
    minutes(2);
    const other = await signIn(test, 'admin2');
    const { items } = (await idle!.client.get(url)).body;
    const { id } = items.find((it: { isCurrent: boolean }) => it.isCurrent);
    await test.database.query(`UPDATE staff_session SET last_seen_at = created_at WHERE id = $1`, [
      id,
    ]);
    const last = await signIn(test, 'admin');
    expect(await Promise.all([...opened, last, other].map(isOpen))).toEqual([
      true,
      false,
      ...opened.slice(2).map(() => true),
      true,
      true,
    ]);
    expect((await last.client.get(url)).body.items).toHaveLength(atMost);
    const trail = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'session-ended' AND subject_id = $1`,
      [id],
    );
    expect(trail).toHaveLength(1);
  });

  it('many that sign in at one moment are no more than as many in a row', async () => {
    const all = await Promise.all(
      Array.from({ length: atMost + 3 }, () => signIn(test, 'commander')),
    );
    const open = await Promise.all(all.map(isOpen));
    expect(open.filter(Boolean)).toHaveLength(atMost);
  });

  it('one that ended by itself takes no place', async () => {
    const before = await signIn(test, 'desk');
    minutes(31);
    const after = [];
    for (let device = 0; device < atMost; device += 1) after.push(await signIn(test, 'desk'));
    expect(await isOpen(before)).toBe(false);
    expect(await Promise.all(after.map(isOpen))).toEqual(after.map(() => true));
  });
});

it('a session ends after 12 hours, however busy', async () => {
  const { client } = await signIn(test, 'commander');
  for (let passed = 20; passed < 12 * 60; passed += 20) {
    minutes(20);
    expect((await client.get(`${url}/current`)).status).toBe(200);
  }
  minutes(20);
  expect((await client.get(`${url}/current`)).status).toBe(401);
});

describe('own password', () => {
  const newPassword = 'nine lamps are burning';
  const change = (client: { post: TestApp['anonymous']['post'] }, password: string, next: string) =>
    client.post(`${url}/current/password`, { password, newPassword: next });

  it('changes for who knows the old one, and ends what is open elsewhere', async () => {
    const elsewhere = await signIn(test, 'custodian');
    const { client } = await signIn(test, 'custodian');
    expect((await change(client, 'wrong', newPassword)).body.code).toBe('sign-in-refused');
    expect((await change(client, right, newPassword)).status).toBe(204);
    expect((await elsewhere.client.get(`${url}/current`)).status).toBe(401);
    expect((await client.get(`${url}/current`)).status).toBe(200);
    expect((await signIn(test, 'custodian')).status).toBe(401);
    expect((await signIn(test, 'custodian', { password: newPassword })).status).toBe(201);
    expect(await auditOf(test, 'custodian')).toContain('password-changed');
  });

  it('is the same however the keyboard sends it', async () => {
    const { client } = await signIn(test, 'neighbour');
    const composed = 'lampenl\u00f6scher am abend 7';
    expect((await change(client, right, composed)).status).toBe(204);
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    expect((await signIn(test, 'neighbour', { password: decomposed })).status).toBe(201);
  });

  it('five wrong old ones lock the question in that session, not the person', async () => {
    const { client } = await signIn(test, 'squad2');
    for (let attempt = 1; attempt <= 5; attempt += 1)
      expect((await change(client, 'wrong', newPassword)).status).toBe(401);
    expect((await change(client, right, newPassword)).status).toBe(429);
    expect((await signIn(test, 'squad2')).status).toBe(201);
  });

  it('the last five do not come back, the sixth may', async () => {
    const { client } = await signIn(test, 'inspector');
    const used = [right, 'lamp one is burning', 'lamp two is burning', 'lamp three is burning'];
    used.push('lamp four is burning', 'lamp five is burning');
    for (let next = 1; next < used.length; next += 1) {
      minutes(1);
      expect((await change(client, used[next - 1]!, used[next]!)).status).toBe(204);
    }
    for (const password of used.slice(1))
      expect((await change(client, used.at(-1)!, password)).body).toMatchObject({
        code: 'password-used-before',
        field: 'newPassword',
      });
    expect((await change(client, used.at(-1)!, right)).status).toBe(204);
  });

  it('is judged with the person’s name, username and unit', async () => {
    const { client } = await signIn(test, 'station');
    const faultOf = async (next: string) => (await change(client, right, next)).body.code;
    expect(await faultOf('nine dongda lamps burning')).toBe('password-has-your-name');
    expect(await faultOf('九盏警员station灯在烧着呢')).toBe('password-has-your-name');
    expect(await faultOf('short')).toBe('password-too-short');
    expect(await faultOf('Password123!')).toBe('password-too-common');
  });
});

describe('grave acts', () => {
  const grave = '/api/v1/claims/approve-batch';
  const again = `${url}/current/reauthentication`;

  it('ask for the password of the last 15 minutes; signing in counts', async () => {
    const { client } = await signIn(test, 'approver');
    minutes(14);
    expect((await client.post(grave, { approvals: [] })).status).not.toBe(401);
    minutes(1);
    const refused = await client.post(grave, { approvals: [] });
    expect(refused).toMatchObject({ status: 401, body: { code: 'authenticate-again' } });
    expect(refused.body.whatToDo).toMatch(/password/);
    expect((await client.get('/api/v1/theft-reports')).status).toBe(200);
  });

  it('go on after the password, under another token; the old token is worth nothing', async () => {
    const { client, sessionCookie } = await signIn(test, 'approver');
    minutes(16);
    expect((await client.post(again, { password: 'wrong' })).body.code).toBe('sign-in-refused');
    const renewed = await client.post(again, { password: right });
    const cookie = cookieIn(renewed, 'wanbi_session');
    expect(cookie).not.toBe(sessionCookie);
    const goesOn = clientOf(test.app, { cookie });
    expect((await goesOn.post(grave, { approvals: [] })).status).not.toBe(401);
    expect((await client.get(`${url}/current`)).status).toBe(401);
    const trail = await test.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'reauthenticated'`,
    );
    expect(trail).toHaveLength(1);
  });
});
