import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { openText, sealField } from '../../platform/crypto/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Sessions } from '../sign-in/sessions.js';
import { timeStepOf } from './one-time-code.js';
import { newRecoveryCodes } from './recovery-codes.js';
import { OneTimeCodeRefused } from './second-factor.errors.js';

/** A shown secret that waits longer has to be made again: the screen may have been left open. */
const pendingMinutes = 15;

/** The first code shows that the authenticator has the secret: it is in force from now on. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends the person's other sessions: they were opened without this factor.
   *
   * @returns the recovery codes, which are shown once
   * @throws {OneTimeCodeRefused} for another code, and when nothing waits for one
   */
  async execute(actor: Actor, sessionId: string, oneTimeCode: string): Promise<string[]> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const { key, secret } = await this.pending(tx, actor.id!, now);
      const timeStep = timeStepOf(secret, oneTimeCode, now);
      if (timeStep === null) throw new OneTimeCodeRefused();
      const place = { table: 'second_factor', column: 'sealed_secret', id: actor.id! };
      await tx.query(
        `UPDATE second_factor SET sealed_secret = $2, confirmed_at = $3, last_time_step = $4,
           pending_secret = NULL, pending_since = NULL WHERE staff_id = $1`,
        [actor.id, sealField(key, place, secret), now, timeStep],
      );
      const codes = await newRecoveryCodes(tx, actor.id!, now);
      await this.sessions.endAll(tx, actor.id!, sessionId);
      this.audit.record(tx, actor, {
        action: 'second-factor-enrolled',
        unitId: actor.unitId!,
        subjectType: 'staff',
        subjectId: actor.id!,
      });
      return codes;
    });
  }

  private async pending(tx: Tx, staffId: string, now: Date) {
    const [row] = await tx.query<{ person_id: string; pending_secret: Buffer }>(
      `SELECT person_id, pending_secret FROM second_factor JOIN staff ON staff.id = staff_id
       WHERE staff_id = $1 AND pending_secret IS NOT NULL AND pending_since > $2 FOR UPDATE OF second_factor`,
      [staffId, new Date(now.getTime() - pendingMinutes * 60_000)],
    );
    if (!row) throw new OneTimeCodeRefused();
    const key = await this.people.keyOf(tx, row.person_id);
    const place = { table: 'second_factor', column: 'pending_secret', id: staffId };
    return { key, secret: openText(key, place, row.pending_secret) };
  }
}
