import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The end of a unit's chain; its row lock puts the unit's entries in order. */
@Entity()
export class AuditHead {
  @PrimaryColumn('uuid')
  unitId: string;

  @Column('bigint')
  seq: number;

  @Column('bytea')
  hash: Buffer;
}
