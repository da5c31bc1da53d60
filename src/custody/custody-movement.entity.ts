import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { custodyLife, type MovementKind } from './custody-movement.status.js';

/** One link of the chain that says who held a vehicle where (rules 3, 4, 24). Append-only. */
@Entity()
@Check('custody_movement_status_check', custodyLife.check('kind'))
@Check(
  'custody_movement_taken_out_check',
  `kind <> 'taken-out' OR (reason IS NOT NULL AND due_at IS NOT NULL AND condition IS NOT NULL AND approved_by IS NOT NULL)`,
)
@Index(['vehicleId', 'seq'], { unique: true })
export class CustodyMovement {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  /** 1, 2, 3 … without a hole: two who move it at once can't both be third */
  @Column('int')
  seq: number;

  @Column('text')
  kind: MovementKind;

  @Column('text', { nullable: true })
  fromPlace: string | null;

  @Column('text', { nullable: true })
  toPlace: string | null;

  /** the member of staff who holds it from now on; null once it was released */
  @Column('uuid', { nullable: true })
  holderId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz')
  recordedAt: Date;

  /** null where it follows from a hand-over, which says who */
  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('text', { nullable: true })
  condition: string | null;

  /** when what was taken out is due back (rule 24) */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** the head of the unit who let it be taken out (rule 24) */
  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  /** handed to custody later than rule 4 allows */
  @Column('boolean', { default: false })
  isLate: boolean;
}
