import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ChannelKind } from '../channels/channel.js';
import { noticeLife, type NoticeStatus } from './notice.status.js';
import type { NoticeDecision } from './notice-decision.js';
import type { NoticeKind, NoticeLanguage } from '../templates/notice-parameters.js';

/**
 * One message to one person about one fact. The row is the promise; the queue only hurries it along. No index holds what
 * its moves change (`notice_due` says what is to be done next) and its words stand apart: a move writes this row alone.
 */
@Entity()
@Check('notice_status_check', noticeLife.check('status'))
@Check('notice_channel_check', `channel IN ('sms', 'mail', 'letter')`)
@Check('notice_reachable_check', `channel IS NOT NULL OR status = 'permanent-failure'`)
@Index('notice_same_as_key', ['sameAs'], { unique: true })
@Index(['subjectType', 'subjectId'])
@Index(['unitId', 'id'])
@Index(['personId'])
@Index('notice_batch_index', ['batchId'], { where: 'batch_id IS NOT NULL' })
@Check('notice_decision_check', `decision IN ('was-told', 'tell-again')`)
@Check('notice_decided_check', '(decision IS NULL) = (decided_at IS NULL)')
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: NoticeKind;

  /** what "the same message" is: ids and words, never personal data */
  @Column('text')
  sameAs: string;

  @Column('uuid')
  personId: string;

  /** the unit that speaks and whose staff see it */
  @Column('uuid')
  unitId: string;

  /** null when the person has neither a mobile nor a mail address */
  @Column('text', { nullable: true })
  channel: ChannelKind | null;

  @Column('text')
  status: NoticeStatus;

  @Column('text')
  language: NoticeLanguage;

  @Column('int')
  templateVersion: number;

  /** what it is about, e.g. `theft-report` */
  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  /** not before: quiet hours, a wish of the caller, or the next try */
  @Column('timestamptz')
  dueAt: Date;

  /** a code somebody waits for is sent at night too */
  @Column('boolean')
  atAnyHour: boolean;

  /** later than this it would only confuse: it is called off instead */
  @Column('timestamptz', { nullable: true })
  usefulUntil: Date | null;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('timestamptz', { nullable: true })
  sendingSince: Date | null;

  /** when the provider is asked how it went, and again for its receipt */
  @Column('timestamptz', { nullable: true })
  askAt: Date | null;

  @Column('text', { nullable: true })
  providerReference: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** what it was promised together with, e.g. the return event that invites */
  @Column('uuid', { nullable: true })
  batchId: string | null;

  /** what a person decided where nobody could know */
  @Column('text', { nullable: true })
  decision: NoticeDecision | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
