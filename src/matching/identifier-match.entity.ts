import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { IdentifierKind, VehicleType } from '../identifiers/index.js';

export const sides = ['report', 'vehicle'] as const;
export type Side = (typeof sides)[number];

/** The index that numbers are found by, of both sides; a table of its own, so that an engine may change behind it. */
@Entity()
@Index(['side', 'normalised'])
@Index(['side', 'folded'])
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
  @Column('text')
  folded: string;

  /** a LIKE pattern over folded numbers, where characters are unreadable */
  @Column('text', { nullable: true })
  pattern: string | null;

  /** whether it may still be matched: not withdrawn, not returned */
  @Column('boolean', { default: true })
  isOpen: boolean;
}
