import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TellingEvent } from './neighbour-events.js';
import { tellingLife, type TellingStatus } from './telling.status.js';

/**
 * One event that one neighbour is told: promised in the transaction of the event, told by a worker, in the order of its
 * ids. Its id is the message's: whoever hears it twice knows it by that.
 */
@Entity()
@Check('telling_status_check', tellingLife.check('status'))
@Index('telling_waiting', ['neighbourId', 'id'], { where: `status = 'waiting'` })
@Index(['neighbourId', 'id'])
export class Telling {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id: string;

  @Column('uuid')
  neighbourId: string;

  @Column('text')
  event: TellingEvent;

  /** of the report, the vehicle or the part */
  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  promisedAt: Date;

  /** what is sent, composed at the first attempt and the same at every other */
  @Column('text', { nullable: true })
  body: string | null;

  @Column('text', { default: 'waiting' })
  status: TellingStatus;

  @Column('int', { default: 0 })
  attempts: number;

  /** how the last attempt ended: `http 204`, `timeout`, `address-not-allowed` */
  @Column('text', { nullable: true })
  outcome: string | null;

  @Column('timestamptz', { nullable: true })
  lastTriedAt: Date | null;
}
