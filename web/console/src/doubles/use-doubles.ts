import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Double } from '../api/answers.js';
import { answered, api } from '../api/client.js';

export type DoubleFilter = {
  kind?: Double['kind'];
  status?: Double['status'];
  subject?: string;
  named?: string;
};

/** Pairs that may be one, newest first; those that wait unless something else is asked for. */
export function useDoubles(filter: DoubleFilter) {
  return useInfiniteQuery({
    queryKey: ['doubles', filter],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/doubles', {
          params: { query: { ...filter, limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
}

export function useDouble(id: string) {
  return useQuery({
    queryKey: ['double', id],
    queryFn: () => answered(api.GET('/api/v1/doubles/{id}', { params: { path: { id } } })),
  });
}
