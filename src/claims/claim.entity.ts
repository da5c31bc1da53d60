import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { claimLife, liveClaimStatuses, type ClaimStatus } from './claim.status.js';

const live = liveClaimStatuses.map((it) => `'${it}'`).join(', ');

/**
 * One person's claim to one recovered vehicle. Its proofs stand in `proof`, the vehicle's disputes in `vehicle_dispute`. Free
 * text lies sealed with the owner's key (`ClaimWords`).
 */
@Entity()
@Check('claim_status_check', claimLife.check('status'))
@Index('claim_one_live_per_vehicle', ['vehicleId'], {
  unique: true,
  where: `status IN (${live})`,
})
@Index('claim_of_match', ['matchId'], {
  unique: true,
  where: `status NOT IN ('refused', 'withdrawn')`,
})
@Index(['unitId', 'status', 'id'])
@Index(['reportId'])
@Index(['ownerId'])
export class Claim {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  vehicleId: string;

  @Column('uuid')
  reportId: string;

  @Column('uuid')
  matchId: string;

  /** the person of the report */
  @Column('uuid')
  ownerId: string;

  /** the unit that holds the vehicle: it decides */
  @Column('uuid')
  unitId: string;

  @Column('text')
  status: ClaimStatus;

  @Column('timestamptz')
  openedAt: Date;

  /** rule 6: what shows that ownership is clear and undisputed */
  @Column('bytea', { nullable: true })
  evidence: Buffer | null;

  /** rule 6: why it shows that; for two medium proofs the written reason of rule 31 */
  @Column('bytea', { nullable: true })
  reason: Buffer | null;

  // the four checks of rule 7, as recorded
  @Column('boolean', { default: false })
  factsVerified: boolean;

  @Column('boolean', { default: false })
  ownershipUndisputed: boolean;

  @Column('boolean', { default: false })
  nobodyElseHarmed: boolean;

  @Column('boolean', { default: false })
  caseNotObstructed: boolean;

  /** rule 15: the insurer's consent, where one has paid */
  @Column('bytea', { nullable: true })
  insurerConsent: Buffer | null;

  @Column('uuid', { nullable: true })
  concludedBy: string | null;

  @Column('timestamptz', { nullable: true })
  concludedAt: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  /** rule 9: each vehicle has its own, in a batch too */
  @Column('bytea', { nullable: true })
  approvalReason: Buffer | null;

  /** what was decided together */
  @Column('uuid', { nullable: true })
  approvalBatchId: string | null;

  /** why it was returned to the officer, refused, withdrawn or lapsed: the latest of them */
  @Column('bytea', { nullable: true })
  setback: Buffer | null;

  /** counted up by every change; the ETag */
  @Column('int', { default: 1 })
  version: number;
}
