import { setTimeout as sleep } from 'node:timers/promises';
import {
  startEmbeddedPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { eventually } from '../support/eventually.js';
import { ask, removeDataDirs, usedDataDir } from './support.js';

/** Starting servers is slow on a busy machine. */
jest.setTimeout(120_000);

const kept = { ...throwAwaySettings, synchronous_commit: 'on' };
const patienceMs = 60_000;

afterAll(removeDataDirs);

/** Kills the server that runs now. @returns its pid */
function kill(server: { pid: number }): number {
  const { pid } = server;
  process.kill(pid, 'SIGKILL');
  return pid;
}

describe('an embedded PostgreSQL that ends by itself while its owner lives', () => {
  it('is started again at the same address, with every committed row', async () => {
    const told: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: kept,
      log: (sentence) => told.push(sentence),
    });
    await ask(server.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const killed = kill(server);
    const rows = await eventually(() => ask(server.url, 'SELECT answer FROM kept'), patienceMs);
    expect(rows).toEqual([{ answer: 42 }]);
    expect(server.pid).not.toBe(killed);
    expect(told[0]).toBe('The embedded PostgreSQL ended by itself; starting it again.');
    await server.stop();
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });

  it('stays stopped, and says so, when it ends five times in a row soon after its start', async () => {
    const told: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: kept,
      log: (sentence) => told.push(sentence),
      quickDeathMs: patienceMs,
    });
    for (let death = 1; death <= 5; death += 1) {
      await eventually(() => ask(server.url, 'SELECT 1'), patienceMs);
      kill(server);
      await sleep(50);
    }
    await eventually(async () => expect(told.at(-1)).toContain('stays stopped'), patienceMs);
    expect(told.at(-1)).toMatch(/ended 5 times .*postgres\.log says why/);
    await server.stop();
  });

  it('may be stopped while it is being started again', async () => {
    const dataDir = await usedDataDir();
    const server = await startEmbeddedPostgres({ dataDir, settings: kept });
    const killed = kill(server);
    await sleep(30);
    await server.stop();
    expect(() => process.kill(killed, 0)).toThrow('ESRCH');
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });
});
