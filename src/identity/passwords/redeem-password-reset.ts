import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { publicActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { halvesOf } from './activation-code.js';
import { hashPassword, passwordMatches } from './password-hash.js';
import { ActivationRefused } from './password-reset.errors.js';
import { assertGoodPassword } from './password-rules.js';
import { ReplacePassword } from './replace-password.js';
import { StartAfresh } from './start-afresh.js';

export interface Activation {
  username: string;
  /** both halves, the first administrator's first */
  code: string;
  newPassword: string;
  address?: string;
}

interface ApprovedReset {
  id: string;
  staff_id: string;
  unit_id: string;
  first_half_hash: string;
  second_half_hash: string;
  forgets_second_factor: boolean;
}

/** The person, who has been given both halves, chooses a password. No session opens: they sign in with it. */
@Injectable()
export class RedeemPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly replace: ReplacePassword,
    private readonly startAfresh: StartAfresh,
    private readonly throttle: SignInThrottle,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws {ActivationRefused} alike for whatever is wrong with name or code
   * @throws {InvalidInput} naming what is wrong with the new password
   * @throws {TooManyFailures}
   */
  async execute({ username: typed, code, newPassword, address }: Activation): Promise<void> {
    assertGoodPassword(newPassword);
    this.throttle.take(address);
    const username = typed.normalize('NFKC').trim().toLowerCase();
    const reset = await this.examine(username, code);
    if (!reset) throw new ActivationRefused();
    this.throttle.giveBack(address);
    await this.replace.assertAllowed(reset.staff_id, newPassword);
    const newHash = await hashPassword(newPassword);
    await this.database.transaction((tx) => this.redeem(tx, reset, username, newHash));
  }

  /**
   * A try counts only with the right first half, or a stranger could use up the tries of somebody who waits. It is
   * counted before the second half is examined, and given back when that was right: a refused password is no guess.
   */
  private async examine(username: string, code: string): Promise<ApprovedReset | null> {
    const [reset] = await this.database.query<ApprovedReset>(
      `SELECT reset.id, staff_id, unit_id, first_half_hash, second_half_hash, forgets_second_factor
       FROM staff JOIN password_reset reset ON staff_id = staff.id
       WHERE username = $1 AND left_at IS NULL AND status = 'approved' AND expires_at > $2 AND tries_left > 0`,
      [username, this.clock.now()],
    );
    const [first, second] = halvesOf(code);
    const isFirstRight = await passwordMatches(reset?.first_half_hash, first);
    const mayTry = isFirstRight && (await this.countTry(reset!.id, -1));
    const isSecondRight = await passwordMatches(reset?.second_half_hash, second);
    if (!reset || !mayTry || !isSecondRight) return null;
    await this.countTry(reset.id, 1);
    return reset;
  }

  private async countTry(id: string, by: 1 | -1): Promise<boolean> {
    const counted = await this.database.query(
      'UPDATE password_reset SET tries_left = tries_left + $2 WHERE id = $1 AND tries_left + $2 >= 0 RETURNING 1',
      [id, by],
    );
    return counted.length > 0;
  }

  private async redeem(
    tx: Tx,
    reset: ApprovedReset,
    username: string,
    newHash: string,
  ): Promise<void> {
    const { staff_id: staffId, unit_id: unitId } = reset;
    const redeemed = await tx.query(
      `UPDATE password_reset SET status = 'redeemed', redeemed_at = $2 WHERE id = $1 AND status = 'approved' RETURNING 1`,
      [reset.id, this.clock.now()],
    );
    if (redeemed.length === 0) throw new ActivationRefused();
    await this.startAfresh.with(
      tx,
      { id: staffId, username },
      newHash,
      reset.forgets_second_factor,
    );
    this.audit.record(tx, publicActor, {
      action: 'password-reset-redeemed',
      unitId,
      subjectType: 'staff',
      subjectId: staffId,
      after: { passwordResetId: reset.id },
    });
  }
}
