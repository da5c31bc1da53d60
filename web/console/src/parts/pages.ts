import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

export interface Paged<Item> {
  items: Item[];
  next?: string;
}

/** A list that comes a page at a time. @param ask for the page that the cursor names; the first has none */
export function usePages<Page extends Paged<unknown>>(
  queryKey: QueryKey,
  ask: (page: { limit: number; cursor?: string }) => Promise<Page>,
) {
  const list = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask({ limit: 50, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });
  const items: Page['items'][number][] = list.data?.pages.flatMap((page) => page.items) ?? [];
  return { ...list, items };
}

export type Pages<Item> = ReturnType<typeof usePages<Paged<Item>>>;
