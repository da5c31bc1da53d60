import { useQuery, type QueryClient } from '@tanstack/react-query';
import type { Pair, Queue, Waiting } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { queueOf } from './bands.js';

export const queueKey = (band: Queue | undefined) => ['matches', 'waiting', band ?? 'all'];
export const pairKey = (id: string) => ['matches', 'pair', id];

const taken = 20;
/** Below this many the next are fetched, while somebody looks at the last of them. */
export const fewLeft = 6;

export function useQueue(band: Queue | undefined) {
  return useQuery({
    queryKey: queueKey(band),
    queryFn: () =>
      answered(
        api.GET('/api/v1/matches', {
          params: { query: { limit: taken, ...(band && { band }) } },
        }),
      ),
  });
}

export function usePair(id: string, known: Pair | undefined) {
  return useQuery({
    queryKey: pairKey(id),
    queryFn: () => answered(api.GET('/api/v1/matches/{id}', { params: { path: { id } } })),
    // The queue brought it already: the next pair is there before it is asked for.
    ...(known && { initialData: known }),
  });
}

/** Takes a decided pair out of what is waiting, before the server says so too. */
export function takeOut(queries: QueryClient, pair: Pair): void {
  const { id } = pair;
  const queue = queueOf(pair);
  queries.setQueriesData<Waiting>({ queryKey: ['matches', 'waiting'] }, (before) => {
    if (!before?.items.some((it) => it.id === id)) return before;
    const waiting = { ...before.waiting, [queue]: Math.max(0, before.waiting[queue] - 1) };
    return { items: before.items.filter((it) => it.id !== id), waiting };
  });
}
