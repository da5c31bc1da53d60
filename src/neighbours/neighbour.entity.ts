import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { NeighbourEvent } from './neighbour-events.js';
import {
  neighbourLife,
  pauseReasons,
  type NeighbourStatus,
  type PauseReason,
} from './neighbour.status.js';

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** A system of another force that is told what a unit and those below it report and recover: by signed webhooks. */
@Entity()
@Check('neighbour_status_check', neighbourLife.check('status'))
@Check('neighbour_paused_because_check', `paused_because IN (${quoted(pauseReasons)})`)
@Index(['unitId'])
export class Neighbour {
  @PrimaryColumn('uuid')
  id: string;

  /** whose events it is told, with those of the units below */
  @Column('uuid')
  unitId: string;

  @Column('text')
  name: string;

  @Column('text')
  url: string;

  @Column('text', { array: true })
  events: NeighbourEvent[];

  @Column('text')
  status: NeighbourStatus;

  @Column('text', { nullable: true })
  pausedBecause: PauseReason | null;

  /** sealed: what its messages are signed with */
  @Column('bytea')
  secret: Buffer;

  /** sealed: the secret before, which signs besides until a time */
  @Column('bytea', { nullable: true })
  previousSecret: Buffer | null;

  @Column('timestamptz', { nullable: true })
  previousUntil: Date | null;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  activatedBy: string | null;

  /** a worker tells it just now; nobody else does until then */
  @Column('timestamptz', { nullable: true })
  busyUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  nextTryAt: Date | null;

  /** failures since something arrived */
  @Column('int', { default: 0 })
  failures: number;

  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;
}
