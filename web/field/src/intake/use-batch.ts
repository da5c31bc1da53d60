import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api.js';

export const batchKey = (id: string) => ['batch', id];

/** The batch, and the last vehicles of it. */
export function useBatch(id: string) {
  const batch = useQuery({
    queryKey: batchKey(id),
    queryFn: () => answered(api.GET('/api/v1/intake-batches/{id}', { params: { path: { id } } })),
  });
  const vehicles = useQuery({
    queryKey: [...batchKey(id), 'vehicles'],
    queryFn: () =>
      answered(
        api.GET('/api/v1/recovered-vehicles', {
          params: { query: { intakeBatch: id, limit: 5 } },
        }),
      ),
    enabled: batch.isSuccess,
  });
  return { batch, vehicles };
}
