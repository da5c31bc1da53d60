import { KeptPostmaster } from '../../src/platform/embedded-postgres/kept-postmaster.js';
import { until } from '../support/until.js';

/** A server that ends when the test says so. */
class FakeServer {
  readonly pid = 1;
  isStopped = false;
  die = () => {};

  onUnexpectedExit(act: () => void): void {
    this.die = act;
  }

  async stop(): Promise<void> {
    this.isStopped = true;
  }
}

let kept: KeptPostmaster;

/** @param outcomes of the starts to come; one more fails */
function keep(outcomes: (FakeServer | Error)[], pausesMs = [1, 1, 1]) {
  const server = new FakeServer();
  const told: string[] = [];
  let starts = 0;
  const ended = new Promise<string>((giveUp) => {
    kept = new KeptPostmaster(server, {
      startAgain: async () => {
        starts += 1;
        const outcome = outcomes.shift() ?? new Error('no room on the disk');
        if (outcome instanceof Error) throw outcome;
        return outcome;
      },
      log: (sentence) => told.push(sentence),
      giveUp,
      quickDeathMs: 0,
      logFile: 'postgres.log',
      pausesMs,
    });
  });
  return { server, told, ended, starts: () => starts };
}

it('is tried again after a start that failed, and then watched as before', async () => {
  const second = new FakeServer();
  const third = new FakeServer();
  const { server, told, starts } = keep([new Error('port taken'), second, third]);
  server.die();
  await until(() => starts() === 2);
  expect(told).toEqual([
    'The embedded PostgreSQL ended by itself; starting it again.',
    'port taken',
  ]);
  second.die();
  await until(() => starts() === 3);
  await kept.stop();
  expect(third.isStopped).toBe(true);
});

it('is given up after as many tries as there are pauses and one', async () => {
  const { server, ended, starts } = keep([]);
  server.die();
  expect(await ended).toMatch(/could not be started again: its log postgres\.log says why/);
  expect(starts()).toBe(4);
});

it('may be stopped between two tries, without waiting for the next', async () => {
  const { server, starts } = keep([], [3_600_000]);
  server.die();
  await kept.stop();
  expect(starts()).toBe(1);
});
