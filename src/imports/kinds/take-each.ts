import { DomainError } from '../../platform/errors/domain-error.js';
import type { TakenIn } from './import-kind.js';

/** Takes rows in one by one: what a rule says against one is the answer for it, and the next is taken all the same. */
export async function takeEach<Row>(
  rows: Row[],
  take: (row: Row) => Promise<TakenIn>,
): Promise<(TakenIn | DomainError)[]> {
  const taken: (TakenIn | DomainError)[] = [];
  for (const row of rows) taken.push(await takenOrRefused(() => take(row)));
  return taken;
}

async function takenOrRefused(take: () => Promise<TakenIn>): Promise<TakenIn | DomainError> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
