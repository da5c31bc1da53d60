import { QueryClient, QueryCache, MutationCache } from '@tanstack/react-query';
import { asProblem } from '../api/problem.js';

let isEnded = false;
const listeners = new Set<() => void>();

/** Whether the server said that nobody is signed in any more. */
export const sessionState = {
  isEnded: () => isEnded,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  set: (ended: boolean) => {
    if (isEnded === ended) return;
    isEnded = ended;
    listeners.forEach((listener) => listener());
  },
};

const watch = (error: unknown) => {
  if (asProblem(error).code === 'not-signed-in') sessionState.set(true);
};

/** Asks twice more what failed in passing; a refusal stands. Any 401 ends the session on screen, and nothing else. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && asProblem(error).isPassing,
      retryDelay: (count) => 300 * 2 ** count,
      staleTime: 15_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
