import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { ErasePeople } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import { noPassword } from '../passwords/password-hash.js';
import { lockStaff } from './lock-staff.js';
import { NoNewcomerAnyMore } from './staff.errors.js';

/**
 * Somebody who should never have been taken on, and whom nobody has let in yet: the account goes and the person is
 * forgotten, or rule 12 would take them for one of our own for ever.
 */
@Injectable()
export class ForgetNewcomer {
  constructor(
    private readonly erase: ErasePeople,
    private readonly audit: Audit,
  ) {}

  /** @throws {NotFound | NoNewcomerAnyMore} before it writes */
  async within(tx: Tx, actor: Actor, username: string, reason: string): Promise<void> {
    const staff = await lockStaff(tx, actor, username);
    if ((await letIn(tx, [staff.id])).has(staff.id)) throw new NoNewcomerAnyMore();
    const [row] = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM staff WHERE id = $1',
      [staff.id],
    );
    const person = { personId: row!.personId, unitId: staff.unitId };
    await this.erase.execute(tx, actor, [person], 'correct-data');
    await tx.query('DELETE FROM role_change WHERE staff_id = $1', [staff.id]);
    await tx.query('DELETE FROM staff WHERE id = $1', [staff.id]);
    this.audit.record(tx, actor, {
      action: 'newcomer-forgotten',
      unitId: staff.unitId,
      subjectType: 'staff',
      subjectId: staff.id,
      after: { username: staff.username, reason },
    });
  }
}

/** Of these, who has a password, was promised one, got a strong role, or was named as a colleague's other account. */
export async function letIn(tx: Tx, ids: string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM staff WHERE id = ANY($1) AND (password_hash <> $2
       OR EXISTS (SELECT 1 FROM password_reset WHERE staff_id = staff.id)
       OR EXISTS (SELECT 1 FROM role_change WHERE staff_id = staff.id AND decided_by IS NOT NULL)
       OR EXISTS (SELECT 1 FROM staff other WHERE other.first_account_id = staff.id AND other.id <> staff.id))`,
    [ids, noPassword],
  );
  return new Set(rows.map(({ id }) => id));
}
