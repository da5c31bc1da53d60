import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { noticeLife, type NoticeStatus } from './notice.status.js';

/** The trail of a notice, only ever added to. `detail` holds figures and codes, never a provider's own words. */
@Entity()
@Check('notice_event_status_check', noticeLife.check('status'))
@Index(['noticeId', 'at'])
export class NoticeEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  noticeId: string;

  @Column('timestamptz')
  at: Date;

  /** what the notice became by it */
  @Column('text')
  status: NoticeStatus;

  @Column('text')
  what: string;

  @Column('text', { nullable: true })
  detail: string | null;
}
