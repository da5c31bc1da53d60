import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { callBackLife, callBackOutcomes } from './call-back.status.js';
import type { CallBackOutcome, CallBackStatus } from './call-back.status.js';

/** Somebody who asked for a phone code in an hour whose budget of codes was spent: an officer calls them instead. */
@Entity()
@Check('call_back_status_check', callBackLife.check('status'))
@Check(
  'call_back_outcome_check',
  `outcome IN (${callBackOutcomes.map((it) => `'${it}'`).join(', ')})`,
)
@Check('call_back_closed_check', `(status = 'closed') = (outcome IS NOT NULL)`)
@Index('call_back_open', ['unitId', 'id'], { where: `status <> 'closed'` })
export class CallBack {
  /** the challenge's, so that asking again inside makes no second one */
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  unitId: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  purpose: 'file-report' | 'follow-report';

  /** of the report they want to follow */
  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('text')
  status: CallBackStatus;

  @Column('timestamptz')
  askedAt: Date;

  @Column('uuid', { nullable: true })
  takenBy: string | null;

  @Column('timestamptz', { nullable: true })
  takenAt: Date | null;

  @Column('text', { nullable: true })
  outcome: CallBackOutcome | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;
}
