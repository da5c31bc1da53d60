import type { ClaimToReturn } from '../appointments/new-appointments.js';
import type { SlotPlaces } from './free-places.js';

type OfReport = Pick<ClaimToReturn, 'reportId'>;

/**
 * Times in the order in which the claims wait, as far as there is room. Whose vehicle and battery both wait comes once: what
 * is of a report that has a time already gets the same one, while it has a place.
 *
 * @param slots that are ahead, the earliest first
 * @param standing the time of a report that has one at this event, by its id
 */
export function shareOutTimes<Claim extends OfReport>(
  waiting: readonly Claim[],
  slots: readonly SlotPlaces[],
  standing: ReadonlyMap<string, string>,
): { claim: Claim; slot: SlotPlaces }[] {
  const left = new Map(slots.map(({ id, capacity, taken }) => [id, capacity - taken]));
  const timeOf = new Map(standing);
  const hasRoom = (slot: SlotPlaces) => left.get(slot.id)! > 0;
  const given: { claim: Claim; slot: SlotPlaces }[] = [];
  let next = 0;
  for (const claim of waiting) {
    while (next < slots.length && !hasRoom(slots[next]!)) next += 1;
    const first = slots[next];
    if (!first) break;
    const together = timeOf.get(claim.reportId);
    const slot = (together && slots.find((it) => it.id === together && hasRoom(it))) || first;
    left.set(slot.id, left.get(slot.id)! - 1);
    timeOf.set(claim.reportId, slot.id);
    given.push({ claim, slot });
  }
  return given;
}
