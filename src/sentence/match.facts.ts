import type { VehiclePart } from '../identifiers/index.js';
import { defineFact } from '../platform/facts/index.js';

export interface MatchedPair {
  matchId: string;
  vehicleId: string;
  reportId: string;
  /** what was found of the report's vehicle, where it is not the vehicle: the report stays open for it */
  part: VehiclePart | null;
}

/** An officer has confirmed (rule 33): subject is the vehicle, so that it is counted once. */
export const matchConfirmed = defineFact<MatchedPair>('match-confirmed');
/** Takes a confirmation back; `reverses` names it. */
export const matchUndone = defineFact<MatchedPair>('match-undone');
