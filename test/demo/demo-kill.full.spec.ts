import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/platform/embedded-postgres/free-port.js';
import { RunningDemo } from './running-demo.js';

const campaign = '/api/v1/recovery-counts?unit=weidu&from=2022-08-11&to=2022-09-03';
const figures = {
  casesSolved: 35,
  suspectsApprehended: 28,
  vehiclesRecovered: { total: 31, eBike: 31, bicycle: 0, motorcycle: 0 },
};
/** A first start may have to build. */
const toReplayMs = 150_000;
const toStartAgainMs = 60_000;

describe('npm run demo, killed', () => {
  let dataDir: string;
  let port: number;
  let demo: RunningDemo;

  const start = () => (demo = new RunningDemo(dataDir, port));

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(os.tmpdir(), 'wanbi-demo-kill-'));
    port = await freePort();
  });

  afterAll(async () => {
    await demo.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('in the middle of the replay: it answers that it is not ready, and the next start does it anew', async () => {
    start();
    await demo.until(() => / [1-9]\d %/.test(demo.output), toReplayMs);
    expect(await demo.status('/health/live')).toBe(200);
    expect(await demo.status('/health/ready')).toBe(503);
    await demo.killNode();
    start();
    await demo.untilReady(toReplayMs);
    expect(demo.output).toContain('dropped and done again');
    expect(await demo.ask('commander', campaign)).toMatchObject(figures);
  }, 300_000);

  it('when it is ready: the next start takes up what is there', async () => {
    await demo.killNode();
    start();
    await demo.untilReady(toStartAgainMs);
    expect(demo.output).not.toContain('Replaying');
    expect(await demo.ask('commander', campaign)).toMatchObject(figures);
  }, 300_000);

  it('when its database alone is killed: it gets ready again by itself', async () => {
    const killed = demo.postgresPid;
    demo.killPostgres();
    const isAnother = () => demo.postgresPid !== undefined && demo.postgresPid !== killed;
    await demo.until(isAnother, toStartAgainMs);
    await demo.untilReady(toStartAgainMs);
    expect(await demo.ask('commander', campaign)).toMatchObject(figures);
  }, 300_000);

  it('when its database is killed and it is stopped: the next start heals it', async () => {
    demo.killPostgres();
    await demo.stop();
    start();
    await demo.untilReady(toStartAgainMs);
    expect(await demo.ask('commander', campaign)).toMatchObject(figures);
  }, 300_000);

  it('stops in order when asked, and starts a second time in a row', async () => {
    await demo.stop();
    start();
    await demo.untilReady(toStartAgainMs);
    expect(await demo.status('/demo/tray')).toBe(200);
  }, 300_000);
});
