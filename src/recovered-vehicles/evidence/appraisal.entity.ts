import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a vehicle was found to be worth (rule 5). Append-only: the latest counts. */
@Entity()
@Check('appraisal_value_check', 'value_yuan >= 0 AND value_yuan <= 1000000')
@Index(['vehicleId', 'id'])
export class Appraisal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  @Column('numeric', { precision: 12, scale: 2 })
  valueYuan: string;

  /** the day in Asia/Shanghai it was appraised on */
  @Column('date')
  appraisedOn: string;

  /** the office or person who appraised it, in words */
  @Column('text')
  appraiser: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
