import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import { seesUnit, type Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { sealField } from '../../platform/crypto/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Ids } from '../../platform/ids.js';
import { readCode } from '../random-code.js';
import { newHalf } from './activation-code.js';
import { hashPassword } from './password-hash.js';
import { triesAtActivation } from './password-reset.entity.js';

export const activationHours = 24;

export interface WantedReset {
  reason: string;
  /** the authenticator is lost, and the recovery codes too */
  forgetsSecondFactor?: boolean;
}

/** One administrator asks for somebody's first or next password and is shown half of the code for it. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /**
   * An earlier reset of the same person that is still open is closed.
   *
   * @returns the first half, shown once; it is worth nothing until another administrator approves
   * @throws {NotFound} alike for nobody, somebody who left and another unit's
   */
  async execute(actor: Actor, username: string, wanted: WantedReset) {
    const firstHalf = newHalf();
    const firstHalfHash = await hashPassword(readCode(firstHalf));
    const id = this.ids.next();
    const expiresAt = new Date(this.clock.now().getTime() + activationHours * 3_600_000);
    await this.database.transaction(async (tx) => {
      const staff = await this.lock(tx, actor, username);
      const key = await this.people.keyOf(tx, staff.person_id);
      const place = { table: 'password_reset', column: 'reason', id };
      await tx.query(
        `UPDATE password_reset SET status = 'closed' WHERE staff_id = $1 AND status IN ('requested', 'approved')`,
        [staff.id],
      );
      await tx.query(
        `INSERT INTO password_reset (id, staff_id, status, reason, forgets_second_factor, requested_by, requested_at,
           first_half_hash, expires_at, tries_left) VALUES ($1, $2, 'requested', $3, $4, $5, $6, $7, $8, $9)`,
        [
          id,
          staff.id,
          sealField(key, place, wanted.reason),
          wanted.forgetsSecondFactor ?? false,
          actor.id,
          this.clock.now(),
          firstHalfHash,
          expiresAt,
          triesAtActivation,
        ],
      );
      this.audit.record(tx, actor, {
        action: 'password-reset-requested',
        unitId: staff.unit_id,
        subjectType: 'staff',
        subjectId: staff.id,
        person: { id: staff.person_id, key },
        after: { passwordResetId: id, ...wanted },
      });
    });
    return { id, firstHalf, expiresAt };
  }

  private async lock(tx: Tx, actor: Actor, username: string) {
    const [staff] = await tx.query<{ id: string; unit_id: string; person_id: string }>(
      'SELECT id, unit_id, person_id FROM staff WHERE username = $1 AND left_at IS NULL FOR UPDATE',
      [username.trim().toLowerCase()],
    );
    if (!staff || !seesUnit(actor, staff.unit_id)) throw new NotFound('member of staff');
    return staff;
  }
}
