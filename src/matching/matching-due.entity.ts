import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Side } from './finding/identifier-match.entity.js';

/** A report or vehicle that still has to be looked for: written with it, gone when it has been. */
@Entity()
export class MatchingDue {
  @PrimaryColumn('uuid')
  subjectId: string;

  @Column('text')
  side: Side;

  @Index()
  @Column('timestamptz')
  since: Date;
}
