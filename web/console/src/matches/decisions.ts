import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pair } from '../api/answers.js';
import { answered, api } from '../api/client.js';
import { asProblem, type Problem } from '../api/problem.js';
import { pairKey, takeOut } from './queue.js';

export type Decision = 'confirm' | 'reject' | 'unsure' | 'undo';

export interface Decided {
  pair: Pair;
  decision: Decision;
  /** `awaited`: another officer has to say the same */
  state: 'sending' | 'done' | 'awaited' | Problem;
}

const kept = 5;

/**
 * What was just decided, the newest first. A decision is sent while the next pair is already on screen; one that was
 * refused stays here until it has been looked at again.
 */
export function useDecisions() {
  const queries = useQueryClient();
  const [decided, setDecided] = useState<Decided[]>([]);
  const put = (it: Decided) =>
    setDecided((before) => {
      const others = before.filter(({ pair }) => pair.id !== it.pair.id);
      const failed = others.slice(kept).filter(({ state }) => isProblem(state));
      return [it, ...others.slice(0, kept), ...failed];
    });
  const decide = async (pair: Pair, decision: Decision, reason: string): Promise<void> => {
    put({ pair, decision, state: 'sending' });
    takeOut(queries, pair);
    try {
      const { awaits } = await send(pair.id, decision, reason);
      put({ pair, decision, state: awaits && decision === 'confirm' ? 'awaited' : 'done' });
    } catch (error) {
      put({ pair, decision, state: asProblem(error) });
      if (asProblem(error).code === 'not-signed-in')
        await queries.refetchQueries({ queryKey: ['session'] });
    }
    await queries.invalidateQueries({ queryKey: pairKey(pair.id) });
    await queries.invalidateQueries({ queryKey: ['vehicle', pair.vehicle.id] });
    if (decision === 'undo') await queries.invalidateQueries({ queryKey: ['matches'] });
  };
  return {
    decided,
    decide: (pair: Pair, decision: Decision, reason: string) => void decide(pair, decision, reason),
    forget: (id: string) => setDecided((before) => before.filter(({ pair }) => pair.id !== id)),
  };
}

export const isProblem = (state: Decided['state']): state is Problem => typeof state === 'object';

function send(id: string, decision: Decision, reason: string) {
  const path = { params: { path: { id } } };
  const body = reason ? { reason } : {};
  if (decision === 'undo')
    return answered(api.POST('/api/v1/matches/{id}/undo', { ...path, body: { reason } }));
  return answered(api.POST(`/api/v1/matches/{id}/${decision}`, { ...path, body }));
}
