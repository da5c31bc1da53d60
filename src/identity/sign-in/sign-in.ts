import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Audit } from '../../audit/index.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { SignInLocked, SignInRefused } from '../identity.errors.js';
import { Sessions } from './sessions.js';

export const failuresBeforeLock = 5;
export const lockMinutes = 15;

interface StaffRow {
  staff_id: string;
  username: string;
  roles: string[];
  unit_id: string;
  password_hash: string;
}

/** Checks a name and a password and opens a session. An unknown name takes as long as a wrong password. */
@Injectable()
export class SignIn {
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the token for the session's cookie
   * @throws {SignInRefused} alike for unknown and wrong
   * @throws {SignInLocked} after 5 failures, for 15 minutes
   */
  async execute(username: string, password: string): Promise<{ token: string; staffId: string }> {
    const tried = createHash('sha256').update(username.trim().toLowerCase()).digest();
    await this.refuseWhileLocked(tried);
    const [staff] = await this.database.query<StaffRow>(
      `SELECT id AS staff_id, username, roles, unit_id, password_hash FROM staff
       WHERE username = $1 AND left_at IS NULL`,
      [username.trim().toLowerCase()],
    );
    this.decoy ??= hash('nobody has this password');
    const isRight = await verify(staff?.password_hash ?? (await this.decoy), password);
    if (!staff || !isRight) return this.refuse(tried);
    const actor = await this.sessions.actorOf(staff);
    return this.database.transaction(async (tx) => {
      await tx.query('DELETE FROM sign_in_failure WHERE username_digest = $1', [tried]);
      const { token, id } = await this.sessions.open(tx, staff.staff_id);
      this.audit.record(tx, actor, {
        action: 'signed-in',
        unitId: staff.unit_id,
        subjectType: 'session',
        subjectId: id,
      });
      return { token, staffId: staff.staff_id };
    });
  }

  private async refuseWhileLocked(tried: Buffer): Promise<void> {
    const [row] = await this.database.query<{ locked_until: Date }>(
      'SELECT locked_until FROM sign_in_failure WHERE username_digest = $1 AND locked_until > $2',
      [tried, this.clock.now()],
    );
    if (row)
      throw new SignInLocked(
        Math.ceil((row.locked_until.getTime() - this.clock.now().getTime()) / 1_000),
      );
  }

  private async refuse(tried: Buffer): Promise<never> {
    const now = this.clock.now();
    const lockedUntil = new Date(now.getTime() + lockMinutes * 60_000);
    const forgetBefore = new Date(now.getTime() - lockMinutes * 60_000);
    await this.database.query(
      `INSERT INTO sign_in_failure AS earlier (username_digest, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (username_digest) DO UPDATE SET
         failures = CASE WHEN earlier.last_at < $4 THEN 1 ELSE earlier.failures + 1 END,
         locked_until = CASE WHEN earlier.last_at >= $4 AND earlier.failures + 1 >= $5 THEN $3::timestamptz END,
         last_at = $2`,
      [tried, now, lockedUntil, forgetBefore, failuresBeforeLock],
    );
    throw new SignInRefused();
  }
}
