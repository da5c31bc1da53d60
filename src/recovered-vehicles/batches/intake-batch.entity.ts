import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StoredDefaults } from './batch-defaults.js';
import { intakeBatchLife, type IntakeBatchStatus } from './intake-batch.status.js';

/** One night's haul: what its vehicles have in common is typed once. */
@Entity()
@Check('intake_batch_status_check', intakeBatchLife.check('status'))
@Index(['unitId', 'id'])
export class IntakeBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  /** how the squad calls it: where, which night */
  @Column('text')
  title: string;

  @Column('text')
  status: IntakeBatchStatus;

  @Column('jsonb')
  defaults: StoredDefaults;

  @Column('uuid')
  openedBy: string;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** counted up by every change; the ETag */
  @Column('int', { default: 1 })
  version: number;
}
