import type { LightMyRequestResponse } from 'fastify';
import sharp from 'sharp';
import { createApp } from '../../src/platform/http/index.js';
import { AppModule } from '../../src/app.module.js';
import { Settings } from '../../src/platform/settings/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { recoveredVehicleBody } from '../factories/recovered-vehicle.js';
import { sendPhoto } from '../recovered-vehicles/support.js';
import { startTestApp, type TestApp } from '../support/app.js';

const keys = makeKeys();
let test: TestApp;
let cookie: string;
let photo: string;

beforeAll(async () => {
  test = await startTestApp({ works: false, environment: keys });
  const squad = await test.as('squad');
  const { id } = (await squad.post('/api/v1/recovered-vehicles', recoveredVehicleBody())).body;
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123' } })
    .jpeg()
    .toBuffer();
  await sendPhoto(squad, id, 'damage', picture);
  photo = (await squad.get(`/api/v1/recovered-vehicles/${id}/photos`)).body.items[0].address;
  const signedIn = await signIn(test.app, 'squad');
  cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
});

afterAll(() => test.close());

type App = TestApp['app'];

const signIn = (app: App, username: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: '/api/v1/sessions',
    headers,
    payload: { username, password: 'correct horse battery staple' },
  });

const get = (url: string, headers: Record<string, string> = {}) =>
  test.app.inject({ url, headers });

const post = (url: string, payload: string, type: string) =>
  test.app.inject({ method: 'POST', url, payload, headers: { cookie, 'content-type': type } });

const policyOfPicture = ['sandbox', "default-src 'none'"];
const policyOfPage = [
  "default-src 'self'",
  "script-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];
const unwanted = [
  'server',
  'x-powered-by',
  'strict-transport-security',
  'access-control-allow-origin',
];

const families: [string, number, () => Promise<LightMyRequestResponse>][] = [
  ['the first page', 200, () => get('/')],
  ['a page of a report', 200, () => get('/report/start')],
  ['the status page', 200, () => get('/status')],
  ['the demo’s tray', 200, () => get('/demo/tray')],
  ['a page that is not there', 404, () => get('/nowhere', { accept: 'text/html' })],
  ['the description of the API', 200, () => get('/openapi.json')],
  ['health', 200, () => get('/health/live')],
  ['metrics', 200, () => get('/metrics')],
  ['a list', 200, () => get('/api/v1/theft-reports', { cookie })],
  ['a picture', 200, () => get(photo, { cookie })],
  ['nobody signed in', 401, () => get('/api/v1/theft-reports')],
  [
    'another unit’s row',
    404,
    () => get('/api/v1/theft-reports/01900000-0000-7000-8000-000000000000', { cookie }),
  ],
  ['a route that is not there', 404, () => get('/api/v1/nothing', { cookie })],
  ['no JSON', 400, () => post('/api/v1/theft-reports', '{', 'application/json')],
  ['a rule’s no', 422, () => post('/api/v1/theft-reports', '{}', 'application/json')],
  ['a type nobody reads', 415, () => post('/api/v1/theft-reports', '<a/>', 'application/xml')],
  [
    'too much',
    413,
    () => post('/api/v1/theft-reports', `"${'x'.repeat(1_100_000)}"`, 'application/json'),
  ],
  [
    'a foreign page',
    403,
    () => get('/').then(() => signIn(test.app, 'squad', { origin: 'https://evil.test' })),
  ],
];

it.each(families)('%s (%i) has the whole set', async (name, status, ask) => {
  const { statusCode, headers } = await ask();
  expect(statusCode).toBe(status);
  // Loads nothing from elsewhere, runs nothing inline, is framed by nobody.
  const policy = String(headers['content-security-policy']);
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  const rules = name === 'a picture' ? policyOfPicture : policyOfPage;
  for (const rule of rules) expect(policy).toContain(rule);
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': expect.stringMatching(/^(no-referrer|same-origin)$/),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'cache-control': expect.stringContaining('no-store'),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  // Says nothing of what runs here and lets no other site read; HSTS is for TLS.
  for (const header of unwanted) expect(headers[header]).toBeUndefined();
});

it('what has no person in it may be kept by browsers: styles and scripts, under names of their own', async () => {
  const { body } = await get('/');
  const [, stylesheet] = /href="([^"]+\.css)"/.exec(body)!;
  const { headers } = await get(stylesheet!);
  expect(headers['cache-control']).toContain('immutable');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('no other site is answered across origins', async () => {
  const preflight = await test.app.inject({
    method: 'OPTIONS',
    url: '/api/v1/theft-reports',
    headers: { origin: 'https://evil.test', 'access-control-request-method': 'POST' },
  });
  expect(preflight.statusCode).toBe(404);
  expect(Object.keys(preflight.headers).filter((it) => it.startsWith('access-control'))).toEqual(
    [],
  );
});

describe('over TLS', () => {
  let secure: App;
  const addresses: string[] = [];

  beforeAll(async () => {
    const settings = Settings.read({
      ...keys,
      DATABASE_URL: test.databaseUrl,
      LOG_LEVEL: 'silent',
      DEMO: 'true',
      SECURE_COOKIES: 'true',
      TRUSTED_PROXIES: '192.0.2.1',
    });
    secure = await createApp(
      AppModule.forSurface(settings, { works: false, clock: test.clock }),
      settings,
    );
    secure
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', (request: { ip: string }, _reply: unknown, done: () => void) => {
        addresses.push(request.ip);
        done();
      });
    await secure.init();
    await secure.getHttpAdapter().getInstance().ready();
  });

  afterAll(() => secure.close());

  it('browsers are told to come back over TLS only', async () => {
    const { headers } = await secure.inject({ url: '/' });
    expect(headers['strict-transport-security']).toMatch(/^max-age=31536000; includeSubDomains/);
  });

  it('cookies are for this host, this site, TLS and no script', async () => {
    const signedIn = await signIn(secure, 'squad');
    expect(signedIn.statusCode).toBe(201);
    const cookies = [signedIn.headers['set-cookie']].flat().map(String);
    expect(cookies.length).toBeGreaterThan(0);
    for (const it of cookies) {
      expect(it).toMatch(/; HttpOnly/);
      expect(it).toMatch(/; Secure/);
      expect(it).toMatch(/; SameSite=Strict/);
      expect(it).not.toMatch(/Domain=/i);
    }
    const session = cookies.find((it) => it.includes('session='))!;
    expect(session).toMatch(/^__Host-wanbi_session=[^;]+; .*Path=\/;/);
    const answer = await secure.inject({
      url: '/api/v1/sessions/current',
      headers: { cookie: session.split(';')[0]! },
    });
    expect(answer.statusCode).toBe(200);
  });

  it('a requester’s address is taken from the named proxy alone', async () => {
    const claim = { 'x-forwarded-for': '203.0.113.5' };
    await secure.inject({ url: '/verify', remoteAddress: '10.0.0.9', headers: claim });
    await secure.inject({ url: '/verify', remoteAddress: '192.0.2.1', headers: claim });
    expect(addresses.slice(-2)).toEqual(['10.0.0.9', '203.0.113.5']);
  });
});
