import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { passwordResetLife } from './password-reset.status.js';

export const triesAtActivation = 5;

/**
 * A way to a first or a new password that takes two administrators, each of whom holds half of the code: neither alone
 * can become somebody. The database knows it too.
 */
@Entity()
@Check('password_reset_status_check', passwordResetLife.check('status'))
@Check('password_reset_people_check', 'approved_by <> requested_by AND approved_by <> staff_id')
@Check(
  'password_reset_approval_check',
  `status IN ('requested', 'closed') OR approved_by IS NOT NULL`,
)
@Index('password_reset_open', ['staffId'], {
  unique: true,
  where: `status IN ('requested', 'approved')`,
})
export class PasswordReset {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  staffId: string;

  @Column('text')
  status: 'requested' | 'approved' | 'redeemed' | 'closed';

  /** why, sealed with the person's key */
  @Column('bytea')
  reason: Buffer;

  /** the authenticator is lost, and the recovery codes too */
  @Column('boolean')
  forgetsSecondFactor: boolean;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('uuid', { nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  /** argon2 of the half that the first administrator was shown */
  @Column('text')
  firstHalfHash: string;

  /** argon2 of the half that the second was shown */
  @Column('text', { nullable: true })
  secondHalfHash: string | null;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('int')
  triesLeft: number;

  @Column('timestamptz', { nullable: true })
  redeemedAt: Date | null;
}
