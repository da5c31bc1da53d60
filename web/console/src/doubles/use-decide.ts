import { answered, api } from '../api/client.js';
import { useAct } from '../parts/act.js';

export type Decision =
  | { what: 'merge'; leaderId: string; reason: string; despiteContradiction?: boolean }
  | { what: 'different' | 'split'; reason: string };

/** Says what the two are; the lists that they stand in are asked anew. */
export function useDecide(id: string, onDone: () => void) {
  const params = { path: { id } };
  return useAct({
    send: async (decision: Decision) => {
      if (decision.what === 'merge') {
        const { what: _, ...body } = decision;
        return answered(api.POST('/api/v1/doubles/{id}/merge', { params, body }));
      }
      const body = { reason: decision.reason };
      return decision.what === 'different'
        ? answered(api.POST('/api/v1/doubles/{id}/different', { params, body }))
        : answered(api.POST('/api/v1/doubles/{id}/split', { params, body }));
    },
    renews: [['doubles'], ['double', id], ['vehicles'], ['vehicle'], ['matches']],
    onDone,
  });
}

export type Decide = ReturnType<typeof useDecide>;
