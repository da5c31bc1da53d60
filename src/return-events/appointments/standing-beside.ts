import type { ClaimStatus } from '../../claims/index.js';
import type { MissingForReturn } from '../../recovered-vehicles/index.js';
import type { AppointmentStatus } from './appointment.status.js';

/** Where a thing stands that an owner at a desk might also take home: `ready` means now, the others say why not. */
export const standingsBeside = [
  'ready',
  'arrived',
  'other-event',
  'elsewhere',
  'not-in-order',
  'not-approved',
] as const;
export type StandingBeside = (typeof standingsBeside)[number];

export interface KnownBeside {
  claimStatus: ClaimStatus;
  /** what speaks against its return */
  missing: MissingForReturn[];
  /** where its owner is expected with it, if anywhere */
  live: { eventId: string; status: AppointmentStatus } | null;
  /** in the yard that this event's unit has */
  isKeptHere: boolean;
  /** taken out of its store for a while */
  isOut: boolean;
}

/** What one expects at this event is brought there, wherever it is kept; whoever has no time for it finds it in the yard only. */
export function standingBeside(
  { claimStatus, missing, live, isKeptHere, isOut }: KnownBeside,
  eventId: string,
): StandingBeside {
  if (live?.status === 'checked-in') return 'arrived';
  if (claimStatus !== 'approved') return 'not-approved';
  if (missing.length > 0) return 'not-in-order';
  if (live && live.eventId !== eventId) return 'other-event';
  if (!live && (isOut || !isKeptHere)) return 'elsewhere';
  return 'ready';
}
