import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { FINDING_KINDS, type FindingKind } from './compare-row.js';

/** What a count found that is not as custody says. */
@Entity()
@Check(
  'stock_take_finding_kind_check',
  `kind IN (${FINDING_KINDS.map((it) => `'${it}'`).join(', ')})`,
)
export class StockTakeFinding {
  @PrimaryColumn('uuid')
  stockTakeId: string;

  @PrimaryColumn('text')
  label: string;

  @Column('text')
  kind: FindingKind;

  /** null where no vehicle in custody carries the label */
  @Column('uuid', { nullable: true })
  vehicleId: string | null;

  /** where it stood according to custody when the row was counted */
  @Column('text', { nullable: true })
  place: string | null;
}
