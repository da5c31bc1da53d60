import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  startEmbeddedPostgres,
  stopLeftoverPostgres,
  throwAwaySettings,
} from '../../src/platform/embedded-postgres/index.js';
import { spawnOwner, startOwnerProcess } from './owner-process.js';
import { ask, removeDataDirs, tempDataDir, usedDataDir } from './support.js';

const alive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Not waiting for the disk: a kill loses nothing that the machine still holds. The first test waits, as the demo does. */
const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, settings: throwAwaySettings });

/** Starting servers is slow on a busy machine. */
jest.setTimeout(120_000);

afterAll(removeDataDirs);

describe('what a kill leaves behind is healed by the next start', () => {
  it('kill -9 of the postmaster: committed rows are there again', async () => {
    const dataDir = await usedDataDir();
    const told: string[] = [];
    const first = await startEmbeddedPostgres({ dataDir, log: (sentence) => told.push(sentence) });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const session = ask(first.url, 'SELECT pg_sleep(30)').catch((error: Error) => error);
    process.kill(first.pid, 'SIGKILL');
    await session;
    while (told.length === 0) await sleep(5);
    await first.stop();

    const second = await startEmbeddedPostgres({ dataDir });
    expect(await ask(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    expect(told.join()).toContain('ended by itself');
    await second.stop();
  });

  it('kill -9 of node: the postmaster that lived on is stopped, and a new one takes over', async () => {
    const dataDir = await usedDataDir();
    const owner = await startOwnerProcess(dataDir);
    await ask(owner.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await owner.kill('SIGKILL');
    expect(alive(owner.postmasterPid)).toBe(true);

    const server = await start(dataDir);
    expect(server.pid).not.toBe(owner.postmasterPid);
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
    await server.stop();
  });

  it('kill -9 of node and of the postmaster', async () => {
    const dataDir = await usedDataDir();
    const owner = await startOwnerProcess(dataDir);
    await owner.kill('SIGKILL');
    process.kill(owner.postmasterPid, 'SIGKILL');

    const server = await start(dataDir);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('kill -9 of node while it makes the cluster: the half-made one is removed and made anew', async () => {
    const dataDir = tempDataDir();
    const unfinished = () =>
      readdirSync(dataDir).filter((name) => name.startsWith('cluster.unfinished'));
    const owner = spawnOwner(dataDir);
    while (owner.exitCode === null && unfinished().length === 0) await sleep(5);
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    expect(existsSync(path.join(dataDir, 'cluster'))).toBe(false);

    const server = await start(dataDir);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    expect(unfinished()).toEqual([]);
    await server.stop();
  });

  it('a pid file that names a stranger after a restart of the machine', async () => {
    const dataDir = await usedDataDir();
    const pidFile = path.join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(
      pidFile,
      `${process.pid}\n${path.join(dataDir, 'cluster')}\n1\n5432\n\n127.0.0.1\n`,
    );
    writeFileSync(
      path.join(dataDir, 'owner.lock'),
      JSON.stringify({ pid: process.pid, startTicks: '1' }),
    );

    const server = await start(dataDir);
    expect(await ask(server.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await server.stop();
  });

  it('a port taken by another program is an error that says so', async () => {
    const dataDir = await usedDataDir();
    const holder = await start(await usedDataDir());
    await expect(startEmbeddedPostgres({ dataDir, port: holder.port })).rejects.toThrow(
      `Port ${holder.port}`,
    );
    await holder.stop();
  });
});

describe('one folder has one owner', () => {
  it('a second start is refused with a sentence that names the first', async () => {
    const dataDir = await usedDataDir();
    const owner = await startOwnerProcess(dataDir);
    await expect(start(dataDir)).rejects.toThrow(
      `Another process (pid ${owner.pid}) already runs the database in ${dataDir}`,
    );
    await expect(startOwnerProcess(dataDir)).rejects.toThrow('choose another DATA_DIR');
    expect(await stopLeftoverPostgres(dataDir)).toBe(false);
    expect(await ask(owner.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await owner.kill('SIGKILL');
  });

  it('the folder is free again after stop', async () => {
    const dataDir = await usedDataDir();
    await (await start(dataDir)).stop();
    const owner = await startOwnerProcess(dataDir);
    await owner.kill('SIGKILL');
  });
});

describe('a terminal', () => {
  it('sends Ctrl-C to the process group of node, which the server is not in', async () => {
    const dataDir = await usedDataDir();
    const owner = await startOwnerProcess(dataDir);
    const groupOf = (pid: number) =>
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
    expect(groupOf(owner.postmasterPid)).not.toBe(groupOf(owner.pid));
    await owner.kill('SIGKILL');
  });
});
