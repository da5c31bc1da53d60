import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again until nothing is thrown, for at most `withinMs`; then throws what was thrown last. */
export async function eventually<T>(ask: () => Promise<T>, withinMs = 15_000): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(30);
    }
  }
}
