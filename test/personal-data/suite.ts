import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SignHeads } from '../../src/audit/index.js';
import { startTestApp, type TestApp } from '../support/app.js';
import type { TestRedis } from '../support/redis.js';
import { captureOutput } from './captured-output.js';
import { formsOf, secretsIn } from './needles.js';
import { secretsOf } from './people.js';
import {
  controlPlace,
  plantHandOver,
  planted,
  plantLooks,
  plantOthers,
  plantReports,
} from './plant.js';
import { provokeFaults, provokeRefusals } from './provoke.js';
import { unpacked } from './unpack.js';
import { filesUnder, keysOfRedis, serverFiles, tablesOf, type Place } from './stored.js';

/** People go in by every door; then they are looked for wherever something is kept or said. */
export function personalDataSuite(startRedis?: () => Promise<TestRedis>): void {
  const startedAt = Date.now() - 1_000;
  const texts = Object.entries(planted).flatMap(([who, person]) => secretsOf(who, person));
  const inAnyForm = new Map(texts.map(([name, text]) => [name, formsOf(text)]));
  const asTheyAre = new Map(texts.map(([name, text]) => [name, [Buffer.from(text)]]));
  let test: TestApp;
  let redis: TestRedis | undefined;
  let dataDir: string;
  let output: () => string;
  let answers: Place[];

  beforeAll(async () => {
    output = captureOutput();
    redis = await startRedis?.();
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-personal-data-'));
    test = await startTestApp({
      environment: {
        LOG_LEVEL: 'debug',
        DATA_DIR: dataDir,
        PUBLIC_REQUESTS_PER_MINUTE: '5000',
        ...(redis && { REDIS_URL: redis.url }),
      },
    });
    const { reportId } = await plantReports(test);
    await plantOthers(test);
    const given = [...(await provokeRefusals(test, reportId)), ...(await provokeFaults(test))];
    answers = given.map((it, index) => [`answer ${index}: ${it.text}`, Buffer.from(it.text)]);
    await plantHandOver(test);
    await plantLooks(test, reportId);
    await test.get(SignHeads).execute();
  }, 240_000);

  afterAll(async () => {
    await test?.close();
    await redis?.stop();
    jest.restoreAllMocks();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const found = (places: Place[], secrets = inAnyForm) =>
    places.flatMap(([where, bytes]) => secretsIn(bytes, secrets).map((it) => `${it} in ${where}`));
  const packed = (places: Place[]): Place[] =>
    places.flatMap(([where, bytes]) => unpacked(bytes).map((it): Place => [`packed ${where}`, it]));
  const control = new Map([['control', formsOf(controlPlace)]]);

  it('no table of any schema holds one, and the looking finds what is stored in plain', async () => {
    const tables = await tablesOf(test.database);
    expect(found(tables, control)).toContain('control in table public.theft_report');
    expect(tables.map(([where]) => where)).toContain('table bullmq.job');
    expect(found(tables)).toEqual([]);
    expect(found(packed(tables))).toEqual([]);
  });

  it('the database’s own files hold none, not even of rows that are gone', async () => {
    const files = await serverFiles(test.database, startedAt);
    expect(found(files, control).length).toBeGreaterThan(0);
    expect(found(files, asTheyAre)).toEqual([]);
  });

  it('the data folder holds none, although photographs lie there', () => {
    const files = filesUnder(dataDir);
    const heads = files.filter(([where]) => where.includes('audit-heads'));
    expect(files.length).toBeGreaterThan(heads.length);
    expect(heads.length).toBeGreaterThan(0);
    expect(found(files)).toEqual([]);
    expect(found(packed(files))).toEqual([]);
  });

  it('the log says none, down to its finest level', () => {
    const log = output();
    const lines = [
      '"level":"debug"',
      '"route":"/api/v1/theft-reports"',
      'job failed',
      'request failed',
    ];
    expect(lines.filter((it) => !log.includes(it))).toEqual([]);
    expect(found([['the log', Buffer.from(log)]])).toEqual([]);
  });

  it('no error repeats one', () => {
    expect(answers.length).toBeGreaterThan(20);
    expect(found(answers)).toEqual([]);
  });

  if (startRedis) {
    it('no key of Redis holds one', async () => {
      const keys = await keysOfRedis(redis!.url);
      expect(keys.some(([where]) => where.includes('notices'))).toBe(true);
      expect(found(keys)).toEqual([]);
    });
  }
}
