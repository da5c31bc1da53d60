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

/** Kills one of them after the other without waiting for the one before to stand again. @returns kills by victim */
export async function killAround(house: House, { seed, kills, further = {} }: Killing) {
  const random = seededRandom(seed);
  const backend = () => {
    const children = childrenOf(house.postgres.pid);
    const child = children[Math.floor(random() * children.length)];
    if (child) kill(child);
  };
  const victims: [name: string, act: () => unknown][] = [
    ['postmaster', () => kill(house.postgres.pid)],
    ['backend', backend],
    ['backend', backend],
    ['staff', () => house.staff.kill()],
    ['public', () => house.public.kill()],
    ['worker', () => house.worker.kill()],
    ...Object.entries(further),
  ];
  const done: Record<string, number> = {};
  for (let count = 0; count < kills; count += 1) {
    await sleep(200 + random() * 1_200);
    const [name, act] = victims[Math.floor(random() * victims.length)]!;
    await act();
    done[name] = (done[name] ?? 0) + 1;
  }
  return done;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is being started again at this very moment.
  }
}
