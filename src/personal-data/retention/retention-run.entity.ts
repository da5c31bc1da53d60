import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One run of the retention job: when, and how many it erased of each class. */
@Entity()
export class RetentionRun {
  @PrimaryColumn('uuid')
  id: string;

  @Column('timestamptz')
  startedAt: Date;

  /** null while it runs, and for one that was killed: the next begins with what is left */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** by the name of the class */
  @Column('jsonb')
  erased: Record<string, number>;
}
