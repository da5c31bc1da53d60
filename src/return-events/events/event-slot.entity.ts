import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A time at the desks of an event, half-open. */
@Entity()
@Check('event_slot_interval_check', 'starts_at < ends_at')
@Check('event_slot_capacity_check', 'capacity > 0')
@Index(['eventId', 'startsAt'], { unique: true })
export class EventSlot {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('timestamptz')
  startsAt: Date;

  @Column('timestamptz')
  endsAt: Date;

  /** vehicles, over all desks */
  @Column('int')
  capacity: number;

  /** stands before the number of the bay, e.g. `A-` */
  @Column('text', { default: '' })
  bayPrefix: string;
}
