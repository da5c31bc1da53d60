import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NoticeKind } from '../templates/notice-parameters.js';

/** Notices that were promised together: one announcement to many. How each fares stands in its own row. */
@Entity()
@Index(['unitId', 'id'])
export class NoticeBatch {
  @PrimaryColumn('uuid')
  id: string;

  /** what most of them are */
  @Column('text')
  kind: NoticeKind;

  /** the unit that speaks and whose staff see it */
  @Column('uuid')
  unitId: string;

  /** what they were all promised for, e.g. `return-event` */
  @Column('text')
  subjectType: string;

  @Column('uuid')
  subjectId: string;

  @Column('timestamptz')
  startedAt: Date;
}
