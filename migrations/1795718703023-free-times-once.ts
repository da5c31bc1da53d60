import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An event's free times stand once an event, not in each of its owners' statuses: a view that the public surface may
 * read, and that is right at every moment.
 */
export class FreeTimesOnce1795718703023 implements MigrationInterface {
  name = 'FreeTimesOnce1795718703023';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE VIEW event_slot_places AS
      SELECT id, event_id, starts_at, ends_at, bay_prefix, capacity,
        (SELECT count(*) FROM appointment WHERE slot_id = event_slot.id
           AND status IN ('assigned', 'invited', 'booked', 'checked-in', 'handed-over')) AS taken
      FROM event_slot`);
    await runner.query(`CREATE VIEW public_event_slot AS
      SELECT id, event_id, starts_at, ends_at FROM event_slot_places WHERE taken < capacity`);
    await runner.query(`
      UPDATE public_status SET document = jsonb_set(document #- '{claim,appointment,otherSlots}',
        '{claim,appointment,eventId}', to_jsonb(event_id))
      FROM event_slot WHERE event_slot.id = (document #>> '{claim,appointment,slotId}')::uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE public_status SET document = jsonb_set(document #- '{claim,appointment,eventId}',
        '{claim,appointment,otherSlots}', '[]')
      WHERE document #> '{claim,appointment}' IS NOT NULL`);
    await runner.query('DROP VIEW public_event_slot');
    await runner.query('DROP VIEW event_slot_places');
  }
}
