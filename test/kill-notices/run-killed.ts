import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { FoundUnit, UnitTree } from '../../src/identity/index.js';
import { Notices, SweepNotices, type AnyNewNotice } from '../../src/notifications/index.js';
import { People } from '../../src/people/index.js';
import { systemActor } from '../../src/platform/actor.js';
import { SettableClock } from '../../src/platform/clock.js';
import { makeKeys } from '../../src/platform/crypto/index.js';
import { Database } from '../../src/platform/database/index.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { freePort } from '../../src/platform/embedded-postgres/free-port.js';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { Ids } from '../../src/platform/ids.js';
import { Settings } from '../../src/platform/settings/index.js';
import { xuchangDay, xuchangInstant } from '../../src/platform/xuchang-time.js';
import { testPerson } from '../factories/person.js';
import { until } from '../support/until.js';
import { KilledProcess } from '../kill/killed-process.js';
import { BadGateway } from './bad-gateway.js';

/** It is ten in Xuchang when the test begins: nothing is held back for the night. */
const shiftMs = xuchangInstant(xuchangDay(new Date()), '10:00').getTime() - Date.now();
const killEveryMs = 900;
const sweepRounds = 400;

export interface Plan {
  notices: number;
  /** in turn: one worker, the other, the staff surface, PostgreSQL */
  kills: number;
  isIdempotent: boolean;
  canBeAsked: boolean;
  redisUrl?: string;
  flush?: () => Promise<unknown>;
}

/** Promises notices, kills everything while they are sent, lets later sweeps end it, and counts at the phones. */
export async function runKilled({
  notices,
  kills,
  isIdempotent,
  canBeAsked,
  redisUrl,
  flush,
}: Plan) {
  const built = spawnSync(process.execPath, [path.resolve('scripts/build.mjs')]);
  if (built.status !== 0) throw new Error(`The build fails: ${built.stderr.toString()}`);
  const dataDir = mkdtempSync(
    path.join(process.env['TEST_SCRATCH'] ?? os.tmpdir(), 'kill-notices-'),
  );
  const postgres = await startEmbeddedPostgres({
    dataDir: path.join(dataDir, 'postgres'),
    settings: { ...throwAwaySettings, synchronous_commit: 'on' },
    quickDeathMs: 0,
  });
  await migrate(postgres.url);
  const gateway = new BadGateway(isIdempotent);
  const shared = {
    ...makeKeys(),
    DATABASE_URL: postgres.url,
    DATABASE_POOL: '8',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    SECURE_COOKIES: 'false',
    LOG_LEVEL: 'silent',
    SHIFT_MS: String(shiftMs),
    SMS_GATEWAY_URL: await gateway.start(),
    SMS_GATEWAY_KEY: 'a key shared with the gateway',
    SMS_GATEWAY_IDEMPOTENT: String(isIdempotent),
    SMS_GATEWAY_CAN_BE_ASKED: String(canBeAsked),
    SMS_PER_SECOND: '400',
    ...(redisUrl && { REDIS_URL: redisUrl }),
  };
  const clock = new SettableClock(new Date(Date.now() + shiftMs));
  const settings = Settings.read({ ...shared, SURFACE: 'all' });
  const context = await NestFactory.createApplicationContext(
    AppModule.forSurface(settings, { works: false, clock }),
    { logger: false, abortOnError: false },
  );
  const of = <T>(type: abstract new (...args: never[]) => T): T =>
    context.get(type as never, { strict: false });
  const processes: KilledProcess[] = [];
  try {
    await of(FoundUnit).execute(systemActor, {
      code: 'xuchang',
      name: '许昌市公安局',
      kind: 'city',
      phone: '0374-2626110',
      address: '许昌市',
    });
    for (const SURFACE of ['worker', 'worker', 'staff'])
      processes.push(new KilledProcess(await freePort(), { ...shared, SURFACE }));
    const phones = await promise(of, notices);
    const struck: number[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      // Not by a clock alone: on a busy machine nobody would be at work yet, and the kill would strike nothing.
      const before = gateway.reached.size;
      const isUnderWay = () => gateway.reached.size > before;
      await until(async () => isUnderWay() || (kill > 0 && (await isAllBegun(of(Database)))));
      if (!isUnderWay()) await sleep(killEveryMs);
      struck.push(gateway.reached.size);
      const victim = kill % 4;
      if (victim === 3) process.kill(postgres.pid, 'SIGKILL');
      else processes[victim]!.kill();
      await flush?.();
    }
    await Promise.all(processes.map((it) => it.stop()));
    await until(() => answers(of(Database)));
    await sweepUntilDone(of, clock);
    const rows = await of(Database).query<{ status: string; person_id: string }>(
      `SELECT status, person_id FROM notice WHERE status NOT IN ('sent', 'delivered')`,
    );
    const people = await of(People).openAll(
      of(Database),
      rows.map((it) => it.person_id),
    );
    const withStatus = (isListed: boolean) =>
      rows
        .filter(({ status }) => (status === 'outcome-unknown') === isListed)
        .map((it) => people.get(it.person_id)!.phone);
    const unreached = phones.filter((phone) => !gateway.reached.has(phone));
    const listed = withStatus(true);
    console.log(
      JSON.stringify({
        notices,
        isIdempotent,
        canBeAsked,
        redis: Boolean(redisUrl),
        struck,
        starts: processes.map((it) => it.starts),
        unreached: unreached.length,
        listed: listed.length,
      }),
    );
    return {
      twice: [...gateway.reached].filter(([, times]) => times > 1),
      unreached,
      listed,
      open: withStatus(false),
    };
  } finally {
    await Promise.all(processes.map((it) => it.stop()));
    await context.close();
    await postgres.stop();
    await gateway.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const answers = (database: Database) =>
  database.query('SELECT 1').then(
    () => true,
    () => false,
  );

/** Nothing is left that a worker could begin with; not known while PostgreSQL is away. */
const isAllBegun = (database: Database) =>
  database.query(`SELECT 1 FROM notice WHERE status = 'created' LIMIT 1`).then(
    (rows) => rows.length === 0,
    () => false,
  );

type Of = <T>(type: abstract new (...args: never[]) => T) => T;

async function promise(of: Of, count: number): Promise<string[]> {
  const unit = await of(UnitTree).byCode('xuchang');
  const phones = Array.from({ length: count }, (_, n) => `139${String(n).padStart(8, '0')}`);
  await of(Database).transaction(async (tx) => {
    const wanted: AnyNewNotice[] = [];
    for (const phone of phones) {
      const { id: personId } = await of(People).keep(tx, testPerson({ phone }));
      const id = of(Ids).next();
      wanted.push({
        kind: 'vehicle-found',
        sameAs: `vehicle-found:${id}`,
        personId,
        about: { type: 'theft-report', id },
        unitId: unit.id,
        parameters: { vehicle: 'e-bike', reference: 'CX-7KQ4-M2P8' },
      });
    }
    await of(Notices).promiseAll(tx, wanted);
  });
  return phones;
}

/** Later and later: what got stuck is told by its age. Quiet hours are slept through. */
async function sweepUntilDone(of: Of, clock: SettableClock): Promise<void> {
  const open = `SELECT 1 FROM notice WHERE status IN ('created', 'sending', 'temporary-failure') LIMIT 1`;
  for (let round = 1; round <= sweepRounds; round += 1) {
    clock.advance(round === 1 ? 30 * 60_000 : 5 * 60_000);
    await of(SweepNotices).execute();
    if ((await of(Database).query(open)).length === 0) return;
  }
}
