import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api.js';

/** What the server was asked, in memory alone. Asks once more what failed in passing; a refusal stands. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 1 && asProblem(error).isPassing,
      retryDelay: 500,
      staleTime: 5_000,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
