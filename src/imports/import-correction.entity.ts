import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who changed what in a list that waited for somebody's word; what it was and became lies sealed, as its rows do. */
@Entity()
@Index(['importId', 'id'])
export class ImportCorrection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  importId: string;

  /** a member of staff */
  @Column('uuid')
  correctedBy: string;

  @Column('timestamptz')
  correctedAt: Date;

  @Column('int')
  rows: number;

  /** the lines, the columns, what stood there and what does; null when it was kept long enough */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;
}
