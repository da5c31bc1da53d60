import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { isSamePerson } from '../staff/same-person.js';
import { readCode } from '../random-code.js';
import { newHalf } from './activation-code.js';
import { hashPassword } from './password-hash.js';
import { SecondAdministratorNeeded } from './password-reset.errors.js';
import { passwordResetLife } from './password-reset.status.js';
import type { PasswordReset } from './password-reset.entity.js';
import { activationHours } from './request-password-reset.js';

interface WaitingReset {
  staff_id: string;
  unit_id: string;
  status: PasswordReset['status'];
  requested_by: string;
  expires_at: Date;
}

/** Another administrator agrees and is shown the other half of the code. */
@Injectable()
export class ApprovePasswordReset {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the second half, shown once
   * @throws {SecondAdministratorNeeded} for whoever asked, and for whose password it is (rule 35)
   * @throws {NotFound} alike for none, another unit's and one that has run out
   * @throws {IllegalMove} when it was approved already
   */
  async execute(actor: Actor, id: string) {
    const secondHalf = newHalf();
    const secondHalfHash = await hashPassword(readCode(secondHalf));
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + activationHours * 3_600_000);
    await this.database.transaction(async (tx) => {
      const reset = await this.lock(tx, actor, id, now);
      passwordResetLife.assertMove(reset.status, 'approved');
      await tx.query(
        `UPDATE password_reset SET status = 'approved', approved_by = $2, approved_at = $3, second_half_hash = $4,
           expires_at = $5 WHERE id = $1`,
        [id, actor.id, now, secondHalfHash, expiresAt],
      );
      this.audit.record(tx, actor, {
        action: 'password-reset-approved',
        unitId: reset.unit_id,
        subjectType: 'staff',
        subjectId: reset.staff_id,
        after: { passwordResetId: id },
      });
    });
    return { id, secondHalf, expiresAt };
  }

  private async lock(tx: Tx, actor: Actor, id: string, now: Date): Promise<WaitingReset> {
    const [reset] = await tx.query<WaitingReset>(
      `SELECT staff_id, unit_id, status, requested_by, expires_at
       FROM password_reset JOIN staff ON staff.id = staff_id
       WHERE password_reset.id = $1 AND left_at IS NULL FOR UPDATE OF password_reset`,
      [id],
    );
    if (!reset || !seesUnit(actor, reset.unit_id) || reset.expires_at <= now)
      throw new NotFound('password reset');
    if (await isSamePerson(tx, actor.id, [reset.requested_by, reset.staff_id]))
      throw new SecondAdministratorNeeded();
    return reset;
  }
}
