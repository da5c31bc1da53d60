import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A notice with which something is yet to be done, and from when on: sent, asked for, or, at `infinity`, decided by a
 * person. It stands apart so that a notice's own row is in no index that its moves would have to follow.
 */
@Entity()
@Index(['at'])
export class NoticeDue {
  @PrimaryColumn('uuid')
  noticeId: string;

  @Column('timestamptz')
  at: Date;
}
