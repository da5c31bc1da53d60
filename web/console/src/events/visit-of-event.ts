import type { VisitTold } from '../announcements/what-is-told.js';
import type { ReturnEvent } from '../api/answers.js';

const dayMs = 24 * 3_600_000;

/** Where owners are told to come. */
export const placeOf = ({ address, venue }: Pick<ReturnEvent, 'address' | 'venue'>) =>
  address.includes(venue) ? address : `${address}${venue}`;

/** The first time of an event as its owners are told of it; on another day when that is given. Undefined without times. */
export function visitOfEvent(event: ReturnEvent, day = event.day): VisitTold | undefined {
  const { slots, day: planned } = event;
  const [first] = slots;
  if (!first) return undefined;
  const later = (Date.parse(day) - Date.parse(planned)) / dayMs;
  const moved = (instant: string) => new Date(Date.parse(instant) + later * dayMs).toISOString();
  return {
    from: moved(first.from),
    until: moved(first.until),
    place: placeOf(event),
  };
}

/** Owners who were told of their time and have not come yet: whoever hears of a change. */
export const toldOf = ({ counts }: ReturnEvent) => counts.invited + counts.booked;
