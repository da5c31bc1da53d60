import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Rows of a list that is being written, sealed, in the transaction that says in the audit trail whom they show. They go when
 * the list is whole.
 */
@Entity()
export class ListExportPage {
  @PrimaryColumn('uuid')
  exportId: string;

  @PrimaryColumn('int')
  number: number;

  /** of the last record in it */
  @Column('uuid')
  lastId: string;

  @Column('bytea')
  sealed: Buffer;
}
