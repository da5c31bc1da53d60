import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { noticeLife, type NoticeStatus } from './notice.status.js';

/** The trail of a notice, only ever added to. `detail` holds figures and codes, never a provider's own words. */
@Entity()
@Check('notice_event_status_check', noticeLife.check('status'))
export class NoticeEvent {
  @PrimaryColumn('uuid')
  noticeId: string;

  @PrimaryColumn('uuid')
  id: string;

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
