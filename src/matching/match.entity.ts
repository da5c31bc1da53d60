import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { WeighedPart } from './weighing/likelihood.js';
import { matchLife, type MatchStatus } from './match.status.js';

export const bands = ['certain', 'probable', 'possible'] as const;
export type Band = (typeof bands)[number];

export const differences = ['exact', 'near', 'partial', 'attributes'] as const;
export type Difference = (typeof differences)[number];

/** what waits together: pairs without numbers apart, for there are many and none is more than possible */
export const queues = [...bands, 'attributes'] as const;
export type Queue = (typeof queues)[number];

/** what the first of two reviewers may have said */
export const firstReviews = ['confirm', 'unsure'] as const;
export type FirstReview = (typeof firstReviews)[number];

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/**
 * One recovered vehicle and one theft report that may be the same vehicle; or a part of that vehicle, found without it. A
 * report has one vehicle, and of each of its numbers one part.
 */
@Entity()
@Index('match_pair', ['vehicleId', 'reportId'], {
  unique: true,
  where: `status IN ('proposed', 'confirmed')`,
})
@Index('match_one_per_vehicle', ['vehicleId'], { unique: true, where: `status = 'confirmed'` })
@Index('match_one_per_report', ['reportId'], {
  unique: true,
  where: `status = 'confirmed' AND NOT is_part`,
})
@Index('match_one_part_per_number', ['reportId', 'reportedNumber'], {
  unique: true,
  where: `status = 'confirmed' AND is_part`,
})
@Index('match_of_vehicle', ['vehicleId'])
@Index(['reportId'])
@Index(['unitId', 'status', 'id'])
@Check('match_status_check', matchLife.check('status'))
@Check('match_band_check', `band IN (${quoted(bands)})`)
@Check('match_first_review_check', `first_review IN (${quoted(firstReviews)})`)
@Check('match_difference_check', `difference IN (${quoted(differences)})`)
export class Match {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid')
  reportId: string;

  /** whether what was found is a part; it is decided beside the vehicle */
  @Column('boolean', { default: false })
  isPart: boolean;

  /** the unit that holds the vehicle: it decides */
  @Column('uuid')
  unitId: string;

  @Column('text')
  status: MatchStatus;

  /** the number as read on the vehicle */
  @Column('text')
  readNumber: string;

  /** the number as the report has it */
  @Column('text')
  reportedNumber: string;

  @Column('double precision')
  probability: number;

  @Column('text')
  band: Band;

  @Column('text')
  difference: Difference;

  /** which rules of reading and scoring it was proposed by: old decisions keep theirs */
  @Column('text')
  scoreVersion: string;

  /** what its probability is made of, as it was shown to who decides */
  @Column('jsonb')
  parts: WeighedPart[];

  @Column('timestamptz')
  proposedAt: Date;

  /** who looks at it just now; nobody else decides until then */
  @Column('uuid', { nullable: true })
  claimedBy: string | null;

  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  /** the officer who looked at it first, where a second is needed */
  @Column('uuid', { nullable: true })
  firstReviewer: string | null;

  @Column('text', { nullable: true })
  firstReview: FirstReview | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** since when the report is another than the one that was confirmed: who confirmed it counts no more (rule 34) */
  @Column('timestamptz', { nullable: true })
  overtakenAt: Date | null;

  /** sealed with the owner's key */
  @Column('bytea', { nullable: true })
  reason: Buffer | null;

  /** of the fact that counted a confirmation, for taking it back */
  @Column('uuid', { nullable: true })
  factId: string | null;
}
