import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { FoundUnit, HireStaff, Sessions, type Role } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Database } from '../../src/platform/database/index.js';
import { createApp } from '../../src/platform/http/index.js';
import { Settings } from '../../src/platform/settings/index.js';
import type { RunningContender } from '../lib/contender.js';
import { listening } from '../lib/listening.js';

/** Stations of the city; each has an audit chain of its own. */
export const stations = 64;

/** The whole application, every surface and the worker, with a signed-in desk officer in each of 64 stations, then one of a squad. */
export async function start(databaseUrl: string): Promise<RunningContender> {
  return (await startOurs(databaseUrl, { works: true })).contender;
}

export async function startOurs(
  databaseUrl: string,
  {
    works,
    role = 'desk-officer',
    environment = {},
  }: { works: boolean; role?: Role; environment?: Record<string, string> },
): Promise<{ app: NestFastifyApplication; contender: RunningContender }> {
  const settings = Settings.read({
    ...makeKeys(),
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'silent',
    SECURE_COOKIES: 'false',
    SURFACE: 'all',
    // Officers sign in without a second factor here: what is measured comes after.
    DEMO: 'true',
    ...environment,
  });
  const app = await createApp(AppModule.forSurface(settings, { works }), settings);
  // Keys of the house are loaded now: units are founded before anybody listens.
  await app.init();
  const sessions = app.get(Sessions, { strict: false });
  const callers: Record<string, string>[] = [];
  for (const staffId of await staffStations(app, role)) {
    const { token } = await app.get(Database).transaction((tx) => sessions.open(tx, staffId));
    callers.push({ cookie: `wanbi_session=${token}` });
  }
  return { app, contender: { ...(await listening(app)), path: '/api/v1/theft-reports', callers } };
}

async function staffStations(app: NestFastifyApplication, role: Role): Promise<string[]> {
  const found = app.get(FoundUnit, { strict: false });
  const hire = app.get(HireStaff, { strict: false });
  const unit = { phone: '0374-2626110', address: '许昌市' };
  await found.execute(systemActor, { ...unit, code: 'city', name: '市公安局', kind: 'city' });
  const staffIds: string[] = [];
  for (let number = 1; number <= stations; number += 1) {
    const code = `station-${number}`;
    const name = `第${number}派出所`;
    await found.execute(systemActor, { ...unit, code, name, kind: 'station', parentCode: 'city' });
    staffIds.push(
      await hire.execute(systemActor, {
        username: `desk-${number}`,
        unitCode: code,
        roles: [role],
        person: { name: `警员${number}`, phone: `1370000${String(number).padStart(4, '0')}` },
      }),
    );
  }
  const person = { name: '专业队', phone: '13700009999' };
  const squad = { username: 'squad', unitCode: 'city', roles: ['squad-officer' as const], person };
  return [...staffIds, await hire.execute(systemActor, squad)];
}
