import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const caseKinds = ['criminal', 'administrative'] as const;
export type CaseKind = (typeof caseKinds)[number];

/** A case that was solved, and the units that share the credit; its suspects stand in `suspect`. */
@Entity()
@Check('solved_case_kind_check', `kind IN ('criminal', 'administrative')`)
@Index('solved_case_number_once', ['organId', 'caseNumber'], { unique: true })
@Index(['unitId', 'id'])
export class SolvedCase {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  caseNumber: string;

  /** the sub-bureau whose number it is: two units that share a case record it once */
  @Column('uuid')
  organId: string;

  /** the unit that recorded it */
  @Column('uuid')
  unitId: string;

  /** all that share the credit, the recording unit among them */
  @Column('uuid', { array: true })
  creditedUnitIds: string[];

  @Column('text')
  kind: CaseKind;

  @Column('text', { nullable: true })
  title: string | null;

  /** the day in Asia/Shanghai */
  @Column('date')
  solvedOn: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  /** counted up by every change, a suspect or a vehicle more too */
  @Column('int', { default: 1 })
  version: number;
}
