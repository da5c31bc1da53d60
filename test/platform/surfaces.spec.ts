import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { createApp } from '../../src/platform/http/index.js';
import { Settings, settingTable, UnusableSettings } from '../../src/platform/settings/index.js';
import { clientOf } from '../support/app.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let database: TestDatabase;
/** of the house: each surface is given some of them */
const keys = makeKeys();

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(() => database.drop());

/** The settings that this surface asks for, and nothing else. */
function settingsOf(surface: 'public' | 'staff' | 'worker'): Settings {
  const all: Record<string, string> = { ...keys, DATABASE_URL: database.url };
  const needed = Object.entries(settingTable).filter(([, it]) =>
    it.requiredOn.some((on) => on === surface),
  );
  const given = Object.fromEntries(needed.map(([name]) => [name, all[name]!]));
  return Settings.read({ ...given, SURFACE: surface, LOG_LEVEL: 'silent', DATABASE_POOL: '3' });
}

async function serving<T>(
  surface: 'public' | 'staff' | 'worker',
  ask: (app: NestFastifyApplication) => Promise<T>,
) {
  const settings = settingsOf(surface);
  const app = await createApp(AppModule.forSurface(settings), settings);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  try {
    return await ask(app);
  } finally {
    await app.close();
  }
}

const statusesOf = (app: NestFastifyApplication, urls: string[]) =>
  Promise.all(urls.map(async (url) => (await clientOf(app).get(url)).status));

it('the public surface runs without a key that opens anything, and has no staff route', async () => {
  const statuses = await serving('public', (app) =>
    statusesOf(app, [
      '/health/ready',
      '/',
      '/verify',
      '/api/v1/theft-reports',
      '/metrics',
      '/demo/tray',
    ]),
  );
  expect(statuses).toEqual([200, 200, 200, 404, 404, 404]);
});

it('the staff surface has no public page', async () => {
  const statuses = await serving('staff', (app) =>
    statusesOf(app, [
      '/health/ready',
      '/metrics',
      '/api/v1/sessions/current',
      '/',
      '/report/start',
    ]),
  );
  expect(statuses).toEqual([200, 200, 401, 404, 404]);
});

it('a worker answers for its health alone', async () => {
  const statuses = await serving('worker', (app) =>
    statusesOf(app, ['/health/live', '/health/ready', '/api/v1/sessions/current', '/']),
  );
  expect(statuses).toEqual([200, 200, 404, 404]);
});

it('refuses to start on a missing or weak secret, naming it and not its value', () => {
  const weak = Buffer.alloc(32, 7).toString('base64');
  const read = () =>
    Settings.read({
      ...makeKeys(),
      DATABASE_URL: database.url,
      SURFACE: 'staff',
      MASTER_KEY: weak,
      BLIND_INDEX_KEY: '',
    });
  expect(read).toThrow(UnusableSettings);
  expect(read).toThrow(/MASTER_KEY is too weak.*\n.*BLIND_INDEX_KEY is missing/s);
  expect(read).not.toThrow(new RegExp(weak));
});
