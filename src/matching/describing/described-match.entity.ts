import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { VehicleType } from '../../identifiers/index.js';
import type { Side } from '../finding/identifier-match.entity.js';

/**
 * The index that vehicles and reports are found by where no number can: a row a colour, in keys instead of words. Written
 * by the job that proposes; what is closed is not searched.
 */
@Entity()
@Index('described_match_colour', ['side', 'vehicleType', 'hasNumber', 'colour', 'happenedAt'], {
  where: 'is_open',
})
@Index('described_match_subject', ['subjectId'])
@Index('described_match_words', ['words'], { where: 'is_open', type: 'gin' })
@Check('described_match_side_check', `side IN ('report', 'vehicle')`)
export class DescribedMatch {
  @PrimaryColumn('text')
  side: Side;

  @PrimaryColumn('uuid')
  subjectId: string;

  /** 0 where none is known */
  @PrimaryColumn('int')
  colour: number;

  @Column('text')
  vehicleType: VehicleType;

  /** whether it can be found by a number as well */
  @Column('boolean')
  hasNumber: boolean;

  @Column('int')
  brand: number;

  @Column('int')
  district: number;

  /** of its marks */
  @Column('int', { array: true })
  words: number[];

  /** since when it was gone, or when it was found */
  @Column('timestamptz')
  happenedAt: Date;

  @Column('boolean', { default: true })
  isOpen: boolean;
}
