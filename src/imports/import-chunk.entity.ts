import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Up to 250 rows of a list as they were sent, sealed. Once they are taken in, only those that were not are left. */
@Entity()
@Index('import_chunk_not_checked', ['importId', 'number'], { where: 'NOT is_checked' })
@Index('import_chunk_not_committed', ['importId', 'number'], { where: 'NOT is_committed' })
export class ImportChunk {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('int')
  number: number;

  @Column('int')
  lastLine: number;

  /** null when nothing of it has to be kept any more */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  @Column('boolean', { default: false })
  isChecked: boolean;

  @Column('boolean', { default: false })
  isCommitted: boolean;
}
