import { AsyncLocalStorage } from 'node:async_hooks';

const lists = new AsyncLocalStorage<string>();

/**
 * What `work` brings can be searched for, but is compared only when its list is in (`HeldMatching.listIsIn`): officers
 * would wait for both at once.
 */
export function holdBack<T>(listId: string, work: () => Promise<T>): Promise<T> {
  return lists.run(listId, work);
}

/** The list that is coming in; undefined when what happens is to be compared at once. */
export function listComingIn(): string | undefined {
  return lists.getStore();
}
