import { defineFact } from '../platform/facts/index.js';

export interface MatchedPair {
  matchId: string;
  vehicleId: string;
  reportId: string;
}

/** An officer has confirmed (rule 33): subject is the vehicle, so that it is counted once. */
export const matchConfirmed = defineFact<MatchedPair>('match-confirmed');
/** Takes a confirmation back; `reverses` names it. */
export const matchUndone = defineFact<MatchedPair>('match-undone');
