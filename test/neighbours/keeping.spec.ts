import { startTestApp, type Client, type TestApp } from '../support/app.js';
import { url } from './support.js';

let test: TestApp;
let admin: Client;
let admin2: Client;

beforeAll(async () => {
  test = await startTestApp({ works: false });
  [admin, admin2] = await Promise.all([test.as('admin'), test.as('admin2')]);
});
afterAll(() => test.close());

const body = (given = {}) => ({
  name: '邻市支队',
  url: 'https://hooks.neighbour.example/wanbi',
  unit: 'weidu',
  events: ['vehicle.recovered'],
  ...given,
});
const activation = { to: 'active', reason: '与邻市约定' };

it('rule 35: whoever proposes a neighbour does not activate it', async () => {
  const { id } = (await admin.post(url, body())).body;
  const own = await admin.post(`${url}/${id}/move`, activation);
  expect(own).toMatchObject({
    status: 403,
    body: { code: 'another-administrator-decides', rule: 35 },
  });
  expect((await admin2.post(`${url}/${id}/move`, activation)).body.status).toBe('active');
  expect((await admin.get(`${url}/${id}`)).body).toMatchObject({
    proposedBy: 'admin',
    activatedBy: 'admin2',
  });
});

it('the secret is answered once, lies sealed, and stands in no other answer and not in the audit', async () => {
  const { id, secret } = (await admin.post(url, body())).body;
  expect(secret).toMatch(/^whsec_/);
  const shown = [await admin.get(url), await admin.get(`${url}/${id}`)].map((it) => it.text);
  expect(shown.join()).not.toMatch(/whsec_|secret/);
  const bare = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const [row] = await test.database.query<{ secret: Buffer }>(
    'SELECT secret FROM neighbour WHERE id = $1',
    [id],
  );
  expect(row!.secret.includes(bare)).toBe(false);
  expect(row!.secret.length).toBeGreaterThan(bare.length);
});

it.each([
  ['http://hooks.neighbour.example/', 'https'],
  ['https://10.0.0.5/hook', 'network of our own'],
  ['https://[::1]/hook', 'network of our own'],
  ['https://2130706433/hook', 'network of our own'],
  ['https://0x7f.1/hook', 'network of our own'],
  ['https://user:pass@hooks.neighbour.example/', 'password'],
  ['ftp://hooks.neighbour.example/', 'https'],
  ['neighbour', 'no URL'],
])('%s is refused, saying why', async (address, why) => {
  const answer = await admin.post(url, body({ url: address }));
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'neighbour-url-refused', field: 'url' },
  });
  expect(answer.text).toContain(why);
});

it('an unknown event and an unknown unit are named', async () => {
  expect((await admin.post(url, body({ events: ['person.named'] }))).status).toBe(422);
  expect((await admin.post(url, body({ unit: 'nowhere' }))).status).toBe(404);
});

it('who is told what, and by whom it was decided, stands in the audit', async () => {
  const { id } = (await admin.post(url, body())).body;
  await admin2.post(`${url}/${id}/move`, activation);
  await admin.post(`${url}/${id}/secret`);
  await admin.post(`${url}/${id}/ping`);
  await admin.post(`${url}/${id}/replay`, { from: '2022-08-01' });
  await admin.post(`${url}/${id}/move`, { to: 'closed', reason: '约定到期' });
  const rows = await test.database.query<{ action: string; actor_name: string }>(
    'SELECT action, actor_name FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
    [id],
  );
  expect(rows.map((it) => [it.action, it.actor_name])).toEqual([
    ['neighbour-proposed', 'admin'],
    ['neighbour-active', 'admin2'],
    ['neighbour-secret-changed', 'admin'],
    ['neighbour-pinged', 'admin'],
    ['neighbour-told-again', 'admin'],
    ['neighbour-closed', 'admin'],
  ]);
});
