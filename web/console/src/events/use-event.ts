import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

export const eventsKey = ['events'];

/** What is asked anew after anything was done with an event. */
export const renewedByEvents = [eventsKey, ['announcements'], ['notices']];

export function useEvent(id: string) {
  return useQuery({
    queryKey: [...eventsKey, id],
    queryFn: () => answered(api.GET('/api/v1/return-events/{id}', { params: { path: { id } } })),
  });
}
