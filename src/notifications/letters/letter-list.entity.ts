import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Letters that were printed and posted together. Printed again, they are the same. */
@Entity()
@Index(['unitId', 'id'])
export class LetterList {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  /** one letter each, in their order on paper */
  @Column('uuid', { array: true })
  noticeIds: string[];

  @Column('uuid')
  issuedBy: string;

  @Column('timestamptz')
  issuedAt: Date;
}
