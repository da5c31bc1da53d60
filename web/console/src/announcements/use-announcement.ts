import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answered, api } from '../api/client.js';
import { watchProgress } from './watch-progress.js';

const pollMs = 3_000;
/** All is out of our hands; receipts still come. */
const receiptsMs = 30_000;

/** How a batch fares: pushed while the server can, asked for every few seconds while it can't. */
export function useAnnouncement(id: string) {
  const queries = useQueryClient();
  const [isLive, setLive] = useState(false);
  const query = useQuery({
    queryKey: ['announcements', id],
    queryFn: () => answered(api.GET('/api/v1/notice-batches/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => {
      if (state.data?.done) return receiptsMs;
      return isLive ? false : pollMs;
    },
  });
  const isUnderWay = query.data?.done === false;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    return watchProgress(id, {
      onView: (view) => queries.setQueryData(['announcements', id], view),
      onLive: setLive,
    });
  }, [id, isUnderWay, queries]);
  return { ...query, isLive };
}
