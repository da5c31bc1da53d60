import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A pennant (锦旗) that an owner presented. Who they are is known by their appointment, not by a name here. */
@Entity()
@Index(['eventId'])
export class Pennant {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  eventId: string;

  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz')
  recordedAt: Date;

  /** of the fact that counted it */
  @Column('uuid')
  factId: string;
}
