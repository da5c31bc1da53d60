import type { VehiclePart } from '../../identifiers/index.js';
import type { FoundPart, OwnersAppointment, StatusDocument } from '../../public-gate/index.js';
import { announcedAppointment } from './appointment-of.js';

/** Where a claim stands between its owner and us. */
export type Standing = 'planned' | 'asked' | 'coming' | 'arrived' | 'declined' | 'returned';

/** What an owner claims of one report: its vehicle, or a part of it that was found by itself. */
export interface ClaimedThing {
  readonly claimId: string;
  /** Absent: the vehicle. */
  readonly part?: VehiclePart;
  /** Where several of a kind were found: which of them. */
  readonly number?: number;
  /** Its page. */
  readonly base: string;
  readonly standing: Standing;
  /** What its owner was told of. */
  readonly appointment?: OwnersAppointment;
}

/** All that is claimed of a report, the vehicle first. Each has a time and a pass of its own. */
export function claimedThings({ reference, claim, state, parts = [] }: StatusDocument) {
  const numbers = numbersOf(parts);
  const base = `/claim/${reference}`;
  const things: ClaimedThing[] = claim ? [thingOf(claim, base, state === 'returned')] : [];
  for (const [place, { part, steps, claim: its }] of parts.entries()) {
    if (!its) continue;
    const isReturned = steps.some(({ step }) => step === 'returned');
    const thing = thingOf(its, `${base}/parts/${its.id}`, isReturned);
    things.push({ ...thing, part, number: numbers[place] });
  }
  return things;
}

/** Two batteries are battery 1 and battery 2; one alone has no number. */
export function numbersOf(parts: readonly FoundPart[]): (number | undefined)[] {
  return parts.map(({ part }, place) => {
    const alike = parts.filter((it) => it.part === part);
    return alike.length > 1 ? alike.indexOf(parts[place]!) + 1 : undefined;
  });
}

function thingOf(
  claim: NonNullable<StatusDocument['claim']>,
  base: string,
  isReturned: boolean,
): ClaimedThing {
  const appointment = announcedAppointment(claim);
  return {
    claimId: claim.id,
    base,
    appointment,
    standing: isReturned ? 'returned' : standingOf(appointment),
  };
}

function standingOf(appointment: OwnersAppointment | undefined): Standing {
  if (appointment?.status === 'invited') return 'asked';
  if (appointment?.status === 'booked') return 'coming';
  if (appointment?.status === 'checked-in') return 'arrived';
  return appointment?.status === 'declined' ? 'declined' : 'planned';
}
