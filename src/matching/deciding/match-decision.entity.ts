import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const decisions = ['confirmed', 'seconded', 'rejected', 'unsure', 'undone'] as const;
export type Decision = (typeof decisions)[number];

/**
 * What an officer said of a match; a row is added and never changed, so that what was overturned stays known and weights
 * can be fitted to it. `seconded` is the first of two confirmations.
 */
@Entity()
@Index(['matchId'])
@Check('match_decision_said_check', `said IN (${decisions.map((it) => `'${it}'`).join(', ')})`)
export class MatchDecision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matchId: string;

  @Column('text')
  said: Decision;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz')
  decidedAt: Date;

  /** sealed with the owner's key */
  @Column('bytea', { nullable: true })
  reason: Buffer | null;

  /** what the officer was shown: the probability and the weights it was made with */
  @Column('double precision')
  probability: number;

  @Column('text')
  scoreVersion: string;

  /** the decision that this one takes back */
  @Column('uuid', { nullable: true })
  overturns: string | null;
}
