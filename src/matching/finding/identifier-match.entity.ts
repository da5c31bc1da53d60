import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IdentifierKind, VehicleType } from '../../identifiers/index.js';

export const sides = ['report', 'vehicle'] as const;
export type Side = (typeof sides)[number];

/** What is closed is not searched, so the indexes do not hold it; each side has its own. */
function openOn(side: Side, type?: 'gin') {
  return { where: `side = '${side}' AND is_open`, ...(type && { type }) };
}

/** The index that numbers are found by, of both sides; a table of its own, so that an engine may change behind it. */
@Entity()
@Index('identifier_match_report_signature_23', { synchronize: false })
@Index('identifier_match_vehicle_signature_23', { synchronize: false })
@Index('identifier_match_report_parts', ['parts'], openOn('report', 'gin'))
@Index('identifier_match_vehicle_parts', ['parts'], openOn('vehicle', 'gin'))
@Index('identifier_match_report_folded', ['folded'], openOn('report'))
@Index('identifier_match_vehicle_folded', ['folded'], openOn('vehicle'))
@Index('identifier_match_pattern', ['side'], { where: 'pattern IS NOT NULL AND is_open' })
@Check('identifier_match_side_check', `side IN ('report', 'vehicle')`)
export class IdentifierMatch {
  @PrimaryColumn('text')
  side: Side;

  @PrimaryColumn('uuid')
  subjectId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  kind: IdentifierKind;

  @Column('text')
  vehicleType: VehicleType;

  @Column('text')
  normalised: string;

  /** confusable characters made one; never empty */
  @Column({ type: 'text', collation: 'C' })
  folded: string;

  /** keys of blocks, by whose first bits damaged numbers are found */
  @Column('int', { array: true })
  signature: number[];

  /** every four characters in a row, by which parts are found */
  @Column('int', { array: true })
  parts: number[];

  /** a LIKE pattern over folded numbers, where too little is readable for keys */
  @Column('text', { nullable: true })
  pattern: string | null;

  /** whether it may still be matched: not withdrawn, not returned */
  @Column('boolean', { default: true })
  isOpen: boolean;
}
