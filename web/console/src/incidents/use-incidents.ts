import { answered, api } from '../api/client.js';
import { usePages } from '../parts/pages.js';

export interface IncidentFilter {
  open?: 'true';
  vehicle?: string;
}

export const useIncidents = (filter: IncidentFilter) =>
  usePages(['incidents', filter], (page) =>
    answered(api.GET('/api/v1/custody/incidents', { params: { query: { ...filter, ...page } } })),
  );
