import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';

/** Gives a member of staff a new password and ends their sessions. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** @throws {NotFound} */
  async execute(actor: Actor, username: string, password: string): Promise<void> {
    const passwordHash = await hash(password);
    await this.database.transaction(async (tx) => {
      const [staff] = await tx.query<{ id: string; unit_id: string }>(
        'SELECT id, unit_id FROM staff WHERE username = $1 FOR UPDATE',
        [username],
      );
      if (!staff) throw new NotFound('member of staff');
      await tx.query('UPDATE staff SET password_hash = $2 WHERE id = $1', [staff.id, passwordHash]);
      await tx.query(
        'UPDATE staff_session SET ended_at = $2 WHERE staff_id = $1 AND ended_at IS NULL',
        [staff.id, this.clock.now()],
      );
      this.audit.record(tx, actor, {
        action: 'password-set',
        unitId: staff.unit_id,
        subjectType: 'staff',
        subjectId: staff.id,
      });
    });
  }
}
