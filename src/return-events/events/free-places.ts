import type { Database, Tx } from '../../platform/database/index.js';

export interface SlotPlaces {
  id: string;
  startsAt: Date;
  endsAt: Date;
  bayPrefix: string;
  capacity: number;
  taken: number;
}

/** The times of an event and how many vehicles each still takes; who declined, moved or missed it takes none. */
export function slotsOf(
  reader: Pick<Tx | Database, 'query'>,
  eventId: string,
): Promise<SlotPlaces[]> {
  return reader.query<SlotPlaces>(
    `SELECT id, starts_at AS "startsAt", ends_at AS "endsAt", bay_prefix AS "bayPrefix", capacity, taken
     FROM event_slot_places WHERE event_id = $1 ORDER BY starts_at`,
    [eventId],
  );
}
