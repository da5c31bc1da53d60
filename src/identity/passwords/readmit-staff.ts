import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { systemActor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { hashPassword } from './password-hash.js';
import { StartAfresh } from './start-afresh.js';

/**
 * For the day when fewer than two other administrators are left to reset somebody's password: on the server, by a
 * command, in the audit trail. No route leads here.
 */
@Injectable()
export class ReadmitStaff {
  constructor(
    private readonly database: Database,
    private readonly startAfresh: StartAfresh,
    private readonly audit: Audit,
  ) {}

  /** @returns a new password, which is stored nowhere; the second factor is forgotten @throws {NotFound} */
  async execute(username: string): Promise<string> {
    const password = randomBytes(15).toString('base64url');
    const newHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      const [staff] = await tx.query<{ id: string; unit_id: string }>(
        'SELECT id, unit_id FROM staff WHERE username = $1 AND left_at IS NULL FOR UPDATE',
        [username],
      );
      if (!staff) throw new NotFound('member of staff');
      await this.startAfresh.with(tx, { id: staff.id, username }, newHash, true);
      this.audit.record(tx, systemActor, {
        action: 'readmitted-by-command',
        unitId: staff.unit_id,
        subjectType: 'staff',
        subjectId: staff.id,
      });
    });
    return password;
  }
}
