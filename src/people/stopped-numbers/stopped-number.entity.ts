import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A number at which somebody else answered: it is never used again for this person. */
@Entity()
@Index(['personId'])
export class StoppedNumber {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  /** sealed with the person's data key */
  @Column('bytea')
  number: Buffer;

  @Column('timestamptz')
  stoppedAt: Date;

  @Column('uuid', { nullable: true })
  stoppedBy: string | null;
}
