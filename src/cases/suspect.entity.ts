import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CaseKind } from './solved-case.entity.js';

/** Someone apprehended in a case. Who they are stands sealed in `person`, found by the blind index of the ID number. */
@Entity()
@Check('suspect_measure_check', `measure IN ('criminal', 'administrative')`)
@Index(['caseId'])
@Index(['personId'])
export class Suspect {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  personId: string;

  /** the day in Asia/Shanghai */
  @Column('date')
  apprehendedOn: string;

  @Column('text')
  measure: CaseKind;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
