import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People } from '../../people/index.js';
import { publicActor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { openText } from '../../platform/crypto/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import type { Account } from '../sign-in/find-account.js';
import { newSecret, timeStepOf } from './one-time-code.js';
import { recoveryDigest } from './recovery-codes.js';

/** What a right code uses up. */
export type Spending = { timeStep: number } | { recovery: Buffer } | 'nothing';

const nobody = '00000000-0000-0000-0000-000000000000';
const decoySecret = newSecret();

/** Accepts each code once: one of the authenticator by its time step, a recovery code by its digest. */
@Injectable()
export class UseOneTimeCode {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The same work for everybody. @returns null when a code is asked for and this is none */
  async examine(
    account: Account | undefined,
    typed = '',
    asksForCode = true,
  ): Promise<Spending | null> {
    const keys = await this.people.keysOf(this.database, [account?.personId ?? nobody]);
    const recovery = recoveryDigest(typed);
    const unused = await this.database.query(
      'SELECT 1 FROM recovery_code WHERE staff_id = $1 AND digest = $2 AND used_at IS NULL',
      [account?.id ?? nobody, recovery],
    );
    const key = account && keys.get(account.personId);
    const place = { table: 'second_factor', column: 'sealed_secret', id: account?.id ?? nobody };
    const secret =
      key && account.sealedSecret ? openText(key, place, account.sealedSecret) : decoySecret;
    const timeStep = timeStepOf(secret, typed, this.clock.now());
    if (!account?.sealedSecret || !asksForCode) return 'nothing';
    if (timeStep !== null && timeStep > (account.lastTimeStep ?? 0)) return { timeStep };
    return unused.length > 0 ? { recovery } : null;
  }

  /** @returns false when the code has been used since it was examined */
  async spend(tx: Tx, account: Account, spending: Spending): Promise<boolean> {
    if (spending === 'nothing') return true;
    if ('timeStep' in spending) {
      const moved = await tx.query(
        'UPDATE second_factor SET last_time_step = $2 WHERE staff_id = $1 AND last_time_step < $2 RETURNING 1',
        [account.id, spending.timeStep],
      );
      return moved.length > 0;
    }
    const used = await tx.query(
      'UPDATE recovery_code SET used_at = $3 WHERE staff_id = $1 AND digest = $2 AND used_at IS NULL RETURNING 1',
      [account.id, spending.recovery, this.clock.now()],
    );
    if (used.length === 0) return false;
    this.audit.record(tx, publicActor, {
      action: 'recovery-code-used',
      unitId: account.unitId,
      subjectType: 'staff',
      subjectId: account.id,
    });
    return true;
  }
}
