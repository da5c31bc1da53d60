import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a known record said before a row of a list changed it, sealed: with it, the change can be taken back. */
@Entity()
export class ImportBefore {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('int')
  line: number;

  /** null when it was kept long enough */
  @Column('bytea', { nullable: true })
  sealed: Buffer | null;

  /** of what its row had said when it was last taken in */
  @Column('bytea')
  digest: Buffer;
}
