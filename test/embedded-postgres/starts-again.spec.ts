import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
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

/** Takes the port of a server in the moment in which it is killed. */
async function takePortOf(server: { port: number; pid: number; url: string }): Promise<Server> {
  for (;;) {
    await eventually(() => ask(server.url, 'SELECT 1'), patienceMs);
    kill(server);
    for (const triedUntil = Date.now() + 300; Date.now() < triedUntil; await sleep(1)) {
      const holder = createServer().listen(server.port, '127.0.0.1');
      const isTaken = await once(holder, 'listening').then(
        () => true,
        () => false,
      );
      if (isTaken) return holder;
    }
  }
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

  it('is given up when it ends five times in a row soon after its start', async () => {
    const givenUp: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: kept,
      giveUp: (sentence) => givenUp.push(sentence),
      quickDeathMs: patienceMs,
    });
    for (let death = 1; death <= 5; death += 1) {
      await eventually(() => ask(server.url, 'SELECT 1'), patienceMs);
      kill(server);
      await sleep(50);
    }
    await eventually(async () => expect(givenUp).toHaveLength(1), patienceMs);
    expect(givenUp[0]).toMatch(/ended 5 times .*postgres\.log says why/);
    await server.stop();
  });

  it('is tried again when it does not start, because another holds its port for a while', async () => {
    const told: string[] = [];
    const server = await startEmbeddedPostgres({
      dataDir: await usedDataDir(),
      settings: kept,
      log: (sentence) => told.push(sentence),
    });
    const other = await takePortOf(server);
    await eventually(async () => expect(told.at(-1)).toContain('taken by another'), patienceMs);
    other.close();
    expect(await eventually(() => ask(server.url, 'SELECT 1 AS up'), patienceMs)).toEqual([
      { up: 1 },
    ]);
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
