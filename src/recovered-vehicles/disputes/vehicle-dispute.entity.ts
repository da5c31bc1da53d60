import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One statement in a dispute over a vehicle, until the written decision that settles all of them (rule 14). */
@Entity()
@Index('vehicle_dispute_open', ['vehicleId'], { where: 'resolved_at IS NULL' })
export class VehicleDispute {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  @Column('timestamptz')
  openedAt: Date;

  /** null when a second claim opened it */
  @Column('uuid', { nullable: true })
  openedBy: string | null;

  /** sealed: a statement names people */
  @Column('bytea')
  statement: Buffer;

  @Column('timestamptz', { nullable: true })
  resolvedAt: Date | null;

  @Column('uuid', { nullable: true })
  resolvedBy: string | null;

  /** sealed, in writing */
  @Column('bytea', { nullable: true })
  decision: Buffer | null;
}
