import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

export const callsKey = ['calls'];

export function useCalls() {
  return useQuery({
    queryKey: [...callsKey, 'list'],
    queryFn: () => answered(api.GET('/api/v1/call-list', { params: { query: { limit: 100 } } })),
  });
}

export function useCall(id: string) {
  return useQuery({
    queryKey: [...callsKey, id],
    queryFn: () => answered(api.GET('/api/v1/call-list/{id}', { params: { path: { id } } })),
  });
}
