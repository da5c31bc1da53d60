import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Pair } from '../api/answers.js';
import { answered, api } from '../api/client.js';

const renewMs = 5 * 60_000;

/**
 * Says that one looks at this pair, for as long as it is on screen: nobody else decides it meanwhile (ten minutes after
 * the last word at most). @returns who else looks at it, when somebody was faster
 */
export function useClaim(pair: Pair | undefined, mayDecide: boolean) {
  const queries = useQueryClient();
  const id = pair?.id;
  const isOpen = mayDecide && pair?.status === 'proposed';
  const claim = useQuery({
    queryKey: ['matches', 'claim', id],
    queryFn: () =>
      answered(api.POST('/api/v1/matches/{id}/claim', { params: { path: { id: id! } } })),
    enabled: isOpen && id !== undefined,
    refetchInterval: renewMs,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    if (!isOpen || !id) return undefined;
    // Left undecided it is free at once, also when the page is closed; decided, there is nothing to free.
    const release = () =>
      void api
        .POST('/api/v1/matches/{id}/release', { params: { path: { id } }, keepalive: true })
        .catch(() => undefined);
    window.addEventListener('pagehide', release);
    return () => {
      window.removeEventListener('pagehide', release);
      release();
      queries.removeQueries({ queryKey: ['matches', 'claim', id] });
    };
  }, [id, isOpen, queries]);
  return claim.data && !claim.data.isMine ? claim.data : undefined;
}
