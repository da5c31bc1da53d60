import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Side } from '../finding/identifier-match.entity.js';

/** Some reports or vehicles of a list that have to be looked for when all of it is in: gone when they have been. */
@Entity()
@Index('matching_held_free', ['id'], { where: 'held_by IS NULL' })
@Index('matching_held_since', ['since'], { where: 'held_by IS NOT NULL' })
export class MatchingHeld {
  @PrimaryColumn('uuid')
  id: string;

  /** the list that is coming in; null once it is in */
  @Column('uuid', { nullable: true })
  heldBy: string | null;

  @Column('text')
  side: Side;

  /** reports that were filed by the list, and described when they were */
  @Column('boolean', { default: false })
  isNew: boolean;

  @Column('uuid', { array: true })
  subjectIds: string[];

  @Column('timestamptz')
  since: Date;
}
