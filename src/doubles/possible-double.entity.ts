import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MergedReport } from '../theft-reports/index.js';
import type { MergedVehicle } from '../recovered-vehicles/index.js';
import { doubleLife, type DoubleStatus } from './double.status.js';

export const doubleKinds = ['theft-report', 'recovered-vehicle'] as const;
export type DoubleKind = (typeof doubleKinds)[number];

export const doubleSigns = ['number', 'phone'] as const;
/** a number that is the same, or the same phone, type and time */
export type DoubleSign = (typeof doubleSigns)[number];

const quoted = (values: readonly string[]) => values.map((it) => `'${it}'`).join(', ');

/** Two records that may be about one theft or one vehicle. */
@Entity()
@Check('possible_double_status_check', doubleLife.check('status'))
@Check('possible_double_kind_check', `kind IN (${quoted(doubleKinds)})`)
@Check('possible_double_found_by_check', `found_by IN (${quoted(doubleSigns)})`)
@Index('possible_double_pair', ['firstId', 'secondId'], { unique: true })
@Index(['secondId'])
@Index(['kind', 'status', 'id'])
export class PossibleDouble {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  kind: DoubleKind;

  /** the earlier one: it leads unless somebody says otherwise */
  @Column('uuid')
  firstId: string;

  @Column('uuid')
  secondId: string;

  @Column('text')
  foundBy: DoubleSign;

  @Column('text')
  status: DoubleStatus;

  @Column('timestamptz')
  foundAt: Date;

  /** the one that leads, where they are merged */
  @Column('uuid', { nullable: true })
  leaderId: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** what splits them again */
  @Column('jsonb', { nullable: true })
  undo: MergedReport | MergedVehicle | null;
}
