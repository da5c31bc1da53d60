import { useQuery, type QueryClient } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

/** Whose pictures: as the API's paths name them. */
export type PicturesOf = `recovered-vehicles/${string}` | `theft-reports/${string}`;

/** An address opens its picture for five minutes at least: a list of them is used for four. */
const freshMs = 4 * 60_000;

const queryOf = (of: PicturesOf) => ({
  queryKey: ['pictures', of],
  queryFn: async () => {
    const [kind, id] = of.split('/') as [string, string];
    const asked = { params: { path: { id } } };
    const { items } =
      kind === 'theft-reports'
        ? await answered(api.GET('/api/v1/theft-reports/{id}/photos', asked))
        : await answered(api.GET('/api/v1/recovered-vehicles/{id}/photos', asked));
    return new Map(items.map((it) => [it.id, it.address]));
  },
  staleTime: freshMs,
  // Addresses that are not shown are asked for again: they would open nothing.
  gcTime: freshMs,
});

export const usePictures = (of: PicturesOf) => useQuery(queryOf(of));

/** Pictures that will be looked at next are here before. */
export async function fetchPictures(queries: QueryClient, vehicleId: string): Promise<void> {
  const addresses = await queries.fetchQuery(queryOf(`recovered-vehicles/${vehicleId}`));
  for (const address of addresses.values()) if (address) new Image().src = address;
}
