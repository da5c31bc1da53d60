import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchWeights } from './match-weights.js';

/** Weights under a name, with what they were fitted on and how far they can be believed. Never changed: new ones get a new name. */
@Entity('match_weights', { comment: 'filled by migrations' })
export class WeightsVersion {
  @PrimaryColumn('text')
  version: string;

  @Column('jsonb')
  weights: Omit<MatchWeights, 'version'>;

  /** what was said against what was, on questions that the fit had not seen */
  @Column('jsonb')
  reliability: unknown;

  @Column('text')
  fittedOn: string;

  /** the latest of these is in force */
  @Column('timestamptz', { nullable: true })
  inForceSince: Date | null;
}
