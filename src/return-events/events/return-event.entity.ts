import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { returnEventLife, type ReturnEventStatus } from './return-event.status.js';

/** A day and a place at which vehicles are handed back. Its times stand in `event_slot`. */
@Entity()
@Check('return_event_status_check', returnEventLife.check('status'))
@Index(['unitId', 'id'])
@Index(['status', 'day'])
export class ReturnEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('uuid')
  unitId: string;

  @Column('text')
  venue: string;

  /** public, like the phone */
  @Column('text')
  address: string;

  @Column('text')
  phone: string;

  /** in Asia/Shanghai */
  @Column('date')
  day: string;

  @Column('text')
  status: ReturnEventStatus;

  /** how long one hand-over takes at one desk */
  @Column('int')
  minutesEach: number;

  @Column('int')
  desks: number;

  /** the number of the last bay that was given out */
  @Column('int', { default: 0 })
  lastBay: number;

  @Column('uuid', { nullable: true })
  plannedBy: string | null;

  @Column('timestamptz')
  plannedAt: Date;

  @Column('text', { nullable: true })
  cancelledReason: string | null;

  @Column('int', { default: 1 })
  version: number;
}
