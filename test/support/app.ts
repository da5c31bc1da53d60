import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { FoundUnit, HireStaff, type Role } from '../../src/identity/index.js';
import { SettableClock } from '../../src/platform/clock.js';
import { createApp, describeApi } from '../../src/platform/http/index.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Database } from '../../src/platform/database/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { createTestDatabase } from './database.js';
import { testPerson } from '../factories/person.js';

export interface Answer {
  status: number;
  body: any; // eslint-disable-line typescript/no-explicit-any -- a test reads whatever was answered
  headers: Record<string, unknown>;
  text: string;
}

export interface Client {
  /** of the session, for requests past this client; empty without one */
  cookie: string;
  get(url: string, headers?: Record<string, string>): Promise<Answer>;
  post(url: string, body?: object, headers?: Record<string, string>): Promise<Answer>;
  patch(url: string, body: object, headers?: Record<string, string>): Promise<Answer>;
  put(url: string, body: object): Promise<Answer>;
  delete(url: string): Promise<Answer>;
}

export interface TestApp {
  app: NestFastifyApplication;
  clock: SettableClock;
  database: Database;
  databaseUrl: string;
  settings: Settings;
  /** sign in as one of the users every test has: squad, squad2, custodian, desk, approver, … or of another unit */
  as(username: string): Promise<Client>;
  anonymous: Client;
  get<T>(type: abstract new (...args: never[]) => T): T;
  close(): Promise<void>;
}

const password = 'correct horse battery staple';

const users: [username: string, unit: string, role: Role][] = [
  ['squad', 'weidu', 'squad-officer'],
  ['squad2', 'weidu', 'squad-officer'],
  ['custodian', 'weidu', 'custodian'],
  ['desk', 'weidu', 'desk-officer'],
  ['approver', 'weidu', 'approver'],
  ['commander', 'weidu', 'commander'],
  ['inspector', 'weidu', 'inspector'],
  ['admin', 'xuchang', 'administrator'],
  ['admin2', 'xuchang', 'administrator'],
  ['station', 'dongda', 'desk-officer'],
  ['neighbour', 'jianan', 'squad-officer'],
];

/**
 * The whole application on a database of its own, with a few units and users, at a time that stands still
 * (2022-08-11 09:00 in Xuchang) unless told otherwise.
 */
export async function startTestApp(
  options: {
    at?: string;
    environment?: Record<string, string>;
    works?: boolean;
    /** of another test app: one more process beside it */
    databaseUrl?: string;
  } = {},
): Promise<TestApp> {
  const testDatabase = options.databaseUrl
    ? { url: options.databaseUrl, drop: async () => undefined }
    : await createTestDatabase();
  // Beside the cluster, in memory where there is room: each photograph is written through to the disk.
  const dataDir = mkdtempSync(path.join(process.env['TEST_SCRATCH'] ?? os.tmpdir(), 'wanbi-test-'));
  const settings = Settings.read({
    ...makeKeys(),
    DATABASE_URL: testDatabase.url,
    DATA_DIR: dataDir,
    DATABASE_POOL: '6',
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'false',
    // Each client of a test is a session of its own.
    SESSIONS_AT_ONCE: '1000',
    SURFACE: 'all',
    DEMO: 'true',
    ...options.environment,
  });
  const clock = new SettableClock(options.at ?? '2022-08-11T01:00:00Z');
  const root = AppModule.forSurface(settings, { works: options.works ?? true, clock });
  const app = await createApp(root, settings);
  describeApi(app);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  if (!options.databaseUrl) await makeUnitsAndStaff(app);
  const database = app.get(Database);
  return {
    app,
    clock,
    database,
    databaseUrl: testDatabase.url,
    settings,
    anonymous: clientOf(app),
    as: async (username) => {
      const signedIn = await clientOf(app).post('/api/v1/sessions', { username, password });
      if (signedIn.status !== 201) throw new Error(`${username} can't sign in: ${signedIn.text}`);
      const cookie = String(signedIn.headers['set-cookie']).split(';')[0]!;
      return clientOf(app, { cookie });
    },
    get: (type) => app.get(type as never, { strict: false }),
    close: async () => {
      await app.close();
      await testDatabase.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function makeUnitsAndStaff(app: NestFastifyApplication): Promise<void> {
  const found = app.get(FoundUnit, { strict: false });
  const hire = app.get(HireStaff, { strict: false });
  const phone = '0374-2626110';
  const unit = (
    code: string,
    name: string,
    kind: 'city' | 'sub-bureau' | 'station' | 'squad',
    parentCode?: string,
  ) => found.execute(systemActor, { code, name, kind, parentCode, phone, address: `${name}大院` });
  await unit('xuchang', '许昌市公安局', 'city');
  await unit('weidu', '魏都分局', 'sub-bureau', 'xuchang');
  await unit('jianan', '建安分局', 'sub-bureau', 'xuchang');
  await unit('dongda', '东大派出所', 'station', 'weidu');
  await unit('xida', '西大派出所', 'station', 'weidu');
  await unit('weidu-three-vehicle', '魏都三车专业队', 'squad', 'weidu');
  await unit('weidu-plain-clothes', '魏都便衣队', 'squad', 'weidu');
  for (const [username, unitCode, role] of users) {
    await hire.execute(systemActor, {
      username,
      unitCode,
      roles: [role],
      password,
      person: testPerson({ name: `警员${username}` }),
    });
  }
}

export function clientOf(app: NestFastifyApplication, always: Record<string, string> = {}): Client {
  const send = async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    payload?: object,
    headers = {},
  ) => {
    const response = await app.inject({ method, url, payload, headers: { ...always, ...headers } });
    const isJson =
      String(response.headers['content-type'] ?? '').includes('json') &&
      !response.headers['content-encoding'];
    return {
      status: response.statusCode,
      body: isJson ? JSON.parse(response.body) : undefined,
      headers: response.headers as Record<string, unknown>,
      text: response.body,
    };
  };
  return {
    cookie: always['cookie'] ?? '',
    get: (url, headers) => send('GET', url, undefined, headers),
    post: (url, body, headers) => send('POST', url, body, headers),
    patch: (url, body, headers) => send('PATCH', url, body, headers),
    put: (url, body) => send('PUT', url, body),
    delete: (url) => send('DELETE', url),
  };
}
