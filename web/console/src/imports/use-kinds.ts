import { useQuery } from '@tanstack/react-query';
import type { ListKind } from '../api/answers.js';
import { answered, api } from '../api/client.js';

/** Which lists there are, what stands in them and who may send them: the API's word, so that new ones come by themselves. */
export function useKinds() {
  return useQuery({
    queryKey: ['imports', 'kinds'],
    queryFn: () => answered(api.GET('/api/v1/imports/kinds')),
    staleTime: Infinity,
  });
}

/** How people call a kind's columns, by our names for them. */
export const columnNamesOf = (kind: ListKind | undefined): Record<string, string> =>
  Object.fromEntries(
    kind?.columns.map(({ column, titles: [title] }) => [column, title ?? column]) ?? [],
  );

/** The kind of one list, once it is known. */
export function useKind(name: ListKind['kind'] | undefined): ListKind | undefined {
  return useKinds().data?.items.find(({ kind }) => kind === name);
}
