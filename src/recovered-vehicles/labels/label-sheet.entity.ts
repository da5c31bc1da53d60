import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Labels printed before a night, to be hung on whatever is found. Printed again, they are the same. */
@Entity()
@Index(['unitId', 'id'])
export class LabelSheet {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('text', { array: true })
  labels: string[];

  @Column('uuid')
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;
}
