import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One count of one row: who, when, how many. What it found beyond that stands in `stock_take_finding`. Append-only. */
@Entity()
@Index(['unitId', 'id'])
export class StockTake {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  /** the row or bay that was counted */
  @Column('text')
  place: string;

  @Column('uuid')
  countedBy: string;

  @Column('timestamptz')
  countedAt: Date;

  /** vehicles that custody said stand there */
  @Column('int')
  expected: number;

  /** of these, how many were scanned */
  @Column('int')
  found: number;
}
