import { useQuery } from '@tanstack/react-query';
import { answered, api } from '../api/client.js';

/** The open units of the city by their codes. */
export function useUnits() {
  const { data } = useQuery({
    queryKey: ['units'],
    queryFn: () => answered(api.GET('/api/v1/units/names')),
    staleTime: 600_000,
  });
  const names = new Map(data?.items.map(({ code, name }) => [code, name]));
  return { units: data?.items ?? [], nameOf: (code: string) => names.get(code) ?? code };
}
