import { setTimeout as sleep } from 'node:timers/promises';
import { childrenOf, type House } from './house.js';

/** The same kills in the same order for the same seed; what they hit is chance all the same. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Killing {
  seed: number;
  kills: number;
  /** besides PostgreSQL and the processes */
  further?: Record<string, () => Promise<unknown>>;
}

/** One after the other, within milliseconds: what fails together is worse than what fails alone. */
const mostAtOnce = 5;
const shortestPauseMs = 50;
const longestPauseMs = 450;
/** Who is down puts nothing at stake: so they are waited for, but not for long. */
const patienceMs = 2_000;

/** Kills some of them, lets them stand again for a moment, kills some others. @returns kills by victim */
export async function killAround(house: House, { seed, kills, further = {} }: Killing) {
  const random = seededRandom(seed);
  const oneOf = <T>(all: T[]): T => all[Math.floor(random() * all.length)]!;
  const backend = () => {
    const child = oneOf(childrenOf(house.postgres.pid));
    if (child) kill(child);
  };
  const victims: [name: string, act: () => unknown][] = [
    ['postmaster', () => kill(house.postgres.pid)],
    // Most often: a killed connection takes the whole server with it, and it stands again soonest.
    ...Array.from({ length: 5 }, (): [string, () => unknown] => ['backend', backend]),
    ['staff', () => house.staff.kill()],
    ['public', () => house.public.kill()],
    ['worker', () => house.worker.kill()],
    ...Object.entries(further),
  ];
  const done: Record<string, number> = {};
  for (let left = kills; left > 0;) {
    await whenAtWork(house);
    await sleep(shortestPauseMs + random() * (longestPauseMs - shortestPauseMs));
    const atOnce = Math.min(left, 1 + Math.floor(random() * mostAtOnce));
    for (let nth = 0; nth < atOnce; nth += 1) {
      const [name, act] = oneOf(victims);
      await act();
      done[name] = (done[name] ?? 0) + 1;
      await sleep(random() * 40);
    }
    left -= atOnce;
  }
  return done;
}

async function whenAtWork({ staff, worker }: House): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(staff.isUp && worker.isUp) && Date.now() < deadline) await sleep(20);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is being started again at this very moment.
  }
}
