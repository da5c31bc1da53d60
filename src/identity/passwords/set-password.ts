import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database/index.js';
import { NotFound } from '../../platform/errors/domain-error.js';
import { Sessions } from '../sign-in/sessions.js';
import { hashPassword } from './password-hash.js';
import { ReplacePassword } from './replace-password.js';

/**
 * Gives a member of staff a new password and ends their sessions. For commands on the server and the demo, which make
 * passwords up: no route leads here, and the rules of people's own choice are not asked.
 */
@Injectable()
export class SetPassword {
  constructor(
    private readonly database: Database,
    private readonly replace: ReplacePassword,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound} */
  async execute(actor: Actor, username: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.database.transaction(async (tx) => {
      const [staff] = await tx.query<{ id: string; unit_id: string }>(
        'SELECT id, unit_id FROM staff WHERE username = $1 FOR UPDATE',
        [username],
      );
      if (!staff) throw new NotFound('member of staff');
      await this.replace.put(tx, staff.id, passwordHash);
      await this.sessions.endAll(tx, staff.id);
      this.audit.record(tx, actor, {
        action: 'password-set',
        unitId: staff.unit_id,
        subjectType: 'staff',
        subjectId: staff.id,
      });
    });
  }
}
