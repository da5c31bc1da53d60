import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FoundUnit, HireStaff, type Role } from '../../src/identity/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { SettableClock } from '../../src/platform/clock.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Database } from '../../src/platform/database/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
  type EmbeddedPostgres,
} from '../../src/platform/embedded-postgres/index.js';
import { freePort } from '../../src/platform/embedded-postgres/free-port.js';
import { Settings } from '../../src/platform/settings/index.js';
import { xuchangDay, xuchangInstant } from '../../src/platform/xuchang-time.js';
import { testPerson } from '../factories/person.js';
import { KilledProcess } from './killed-process.js';

export const password = 'correct horse battery staple';
/** It is ten in Xuchang when the test begins, whenever that is. */
const shiftMs = xuchangInstant(xuchangDay(new Date()), '10:00').getTime() - Date.now();
export const shiftedNow = () => new Date(Date.now() + shiftMs);

const users: [username: string, role: Role][] = [
  ['squad', 'squad-officer'],
  ['squad2', 'squad-officer'],
  ['custodian', 'custodian'],
  ['desk', 'desk-officer'],
  ['approver', 'approver'],
];

/** PostgreSQL and the three processes of a production, each to be killed, and a context that looks at what they did. */
export interface House {
  postgres: EmbeddedPostgres;
  staff: KilledProcess;
  public: KilledProcess;
  worker: KilledProcess;
  /** works nothing, serves nothing; its clock is put where a check wants it */
  context: INestApplicationContext;
  clock: SettableClock;
  database: Database;
  close(): Promise<void>;
}

export async function startHouse(environment: Record<string, string>): Promise<House> {
  const built = spawnSync(process.execPath, [path.resolve('scripts/build.mjs')]);
  if (built.status !== 0) throw new Error(`The build fails: ${built.stderr.toString()}`);
  const dataDir = mkdtempSync(path.join(process.env['TEST_SCRATCH'] ?? os.tmpdir(), 'kill-'));
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(dataDir, 'postgres'),
    // The disk is not waited for, PostgreSQL's own writing is: a kill takes what it has only in its memory.
    settings: { ...throwAwaySettings, synchronous_commit: 'on' },
    quickDeathMs: 0,
  });
  await migrate(postgres.url);
  const shared = {
    ...makeKeys(),
    ...environment,
    DATABASE_URL: postgres.url,
    DATABASE_POOL: '8',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    DEMO: 'true',
    SECURE_COOKIES: 'false',
    LOG_LEVEL: 'error',
    PUBLIC_REQUESTS_PER_MINUTE: '100000',
    PUBLIC_CODES_PER_HOUR: '10000',
    SHIFT_MS: String(shiftMs),
  };
  const clock = new SettableClock(shiftedNow());
  const settings = Settings.read({ ...shared, SURFACE: 'all', LOG_LEVEL: 'silent' });
  const context = await NestFactory.createApplicationContext(
    AppModule.forSurface(settings, { works: false, clock }),
    { logger: false, abortOnError: false },
  );
  await makeUnitsAndStaff(context);
  const start = async (SURFACE: string) =>
    new KilledProcess(await freePort(), { ...shared, SURFACE });
  const processes = {
    staff: await start('staff'),
    public: await start('public'),
    worker: await start('worker'),
  };
  return {
    postgres,
    ...processes,
    context,
    clock,
    database: context.get(Database, { strict: false }),
    close: async () => {
      await Promise.all(Object.values(processes).map((it) => it.stop()));
      await context.close();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Of PostgreSQL: those who serve a connection and those who keep it running. */
export function childrenOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

async function makeUnitsAndStaff(context: INestApplicationContext): Promise<void> {
  const found = context.get(FoundUnit, { strict: false });
  const hire = context.get(HireStaff, { strict: false });
  const contact = { phone: '0374-2626110', address: '魏都分局院内' };
  const city = { code: 'xuchang', name: '许昌市公安局', kind: 'city' } as const;
  await found.execute(systemActor, { ...city, ...contact });
  const weidu = { code: 'weidu', name: '魏都分局', kind: 'sub-bureau' } as const;
  await found.execute(systemActor, { ...weidu, parentCode: 'xuchang', ...contact });
  for (const [username, role] of users) {
    const person = testPerson({ name: `警员${username}` });
    const given = { username, unitCode: 'weidu', roles: [role], password, person };
    await hire.execute(systemActor, given);
  }
}
