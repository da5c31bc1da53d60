import { createContext, useContext, useSyncExternalStore } from 'react';
import type { WhoAmI } from '../api.js';
import type { Outbox, OutboxView } from '../outbox/outbox.js';

/** Who is in, and what they have on its way. */
export interface FieldSession {
  who: WhoAmI;
  outbox: Outbox;
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<FieldSession | undefined>(undefined);

/** Only what stands behind the door asks this. */
export function useSession(): FieldSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error('Nobody is signed in.');
  return session;
}

export function useOutbox(): OutboxView & { outbox: Outbox; unsent: number } {
  const { outbox } = useSession();
  const view = useSyncExternalStore(outbox.subscribe, outbox.current);
  const unsent = view.records.filter(({ state }) => state !== 'done').length;
  return { ...view, outbox, unsent };
}

/** What each role does in a yard or at a desk, as the API's policies have it; the API decides. */
export const may = {
  register: ({ roles }: WhoAmI) => roles.includes('squad-officer'),
  photograph: ({ roles }: WhoAmI) => roles.includes('squad-officer') || roles.includes('custodian'),
  keep: ({ roles }: WhoAmI) => roles.includes('custodian'),
  serveDesk: ({ roles }: WhoAmI) => roles.includes('desk-officer'),
};
