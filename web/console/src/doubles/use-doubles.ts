import { useQuery } from '@tanstack/react-query';
import type { Double } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { usePages } from '../parts/pages.js';

export type DoubleFilter = {
  kind?: Double['kind'];
  status?: Double['status'];
  subject?: string;
  named?: string;
};

/** Pairs that may be one, newest first; those that wait unless something else is asked for. */
export function useDoubles(filter: DoubleFilter) {
  return usePages(['doubles', filter], (page) =>
    answered(api.GET('/api/v1/doubles', { params: { query: { ...filter, ...page } } })),
  );
}

export function useDouble(id: string) {
  return useQuery({
    queryKey: ['double', id],
    queryFn: () => answered(api.GET('/api/v1/doubles/{id}', { params: { path: { id } } })),
  });
}
