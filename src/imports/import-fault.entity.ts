import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a row was not taken in: which of our columns, and a code for what to do. */
@Entity()
export class ImportFault {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('int')
  line: number;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  field: string;

  @Column('text')
  code: string;
}
