import { AsyncLocalStorage } from 'node:async_hooks';

/** Behind every job that a person at a desk waits for. */
export const bulkPriority = 1_000;

const bulk = new AsyncLocalStorage<true>();

/** What `work` hurries along waits behind single records: a list of thousands keeps nobody waiting. */
export function inBulk<T>(work: () => Promise<T>): Promise<T> {
  return bulk.run(true, work);
}

export function isInBulk(): boolean {
  return bulk.getStore() ?? false;
}
