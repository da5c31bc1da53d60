import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A file of the photo store, written down before it is there. What names one is a foreign key to this table: the database
 * lets nobody name what is not kept, and forgets nothing that is named.
 */
@Entity()
@Index('kept_file_unnamed', ['unnamedSince'], { where: 'unnamed_since IS NOT NULL' })
export class KeptFile {
  @PrimaryColumn('text')
  sha256: string;

  /** when it was last stored, or found to be named by nothing; null once it has been named for a night */
  @Column('timestamptz', { nullable: true })
  unnamedSince: Date | null;
}
