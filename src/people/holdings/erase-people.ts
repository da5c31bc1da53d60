import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/index.js';
import { allHoldings, type Words } from './define-holding.js';

export interface Erasable {
  personId: string;
  /** whose chain records it */
  unitId: string;
}

/**
 * Forgets people: the wrapped key, the blind indexes, what was sealed for them and what was written of them. Rows stay and
 * counts with them; what the audit trail and old backups of other tables hold can never be opened again, and the trail
 * still verifies.
 */
@Injectable()
export class ErasePeople {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * @param endedBy a retention class that has decided that its own work is closed
   * @returns who can't be erased now, for they are part of open work
   */
  async withOpenWork(tx: Tx, personIds: string[], endedBy?: string): Promise<Set<string>> {
    const busy = new Set<string>();
    for (const { openWork, endedBy: ended } of allHoldings()) {
      if (!openWork || (endedBy && ended === endedBy)) continue;
      const rows = await tx.query<{ person_id: string }>(openWork, [personIds]);
      for (const { person_id } of rows) busy.add(person_id);
    }
    return busy;
  }

  /** The caller has seen that none is part of open work. */
  async execute(tx: Tx, actor: Actor, people: Erasable[], purpose: string): Promise<void> {
    const ids = people.map((it) => it.personId);
    await tx.query(
      `UPDATE person SET wrapped_key = NULL, name = NULL, phone = NULL, second_phone = NULL, email = NULL,
         address = NULL, id_number = NULL, name_index = NULL, phone_index = NULL, second_phone_index = NULL,
         phone_last_four_index = NULL, id_number_index = NULL, erased_at = $2
       WHERE id = ANY($1)`,
      [ids, this.clock.now()],
    );
    for (const { erase, words = [] } of allHoldings()) {
      if (erase) await tx.query(erase, [ids]);
      for (const it of words) await tx.query(emptying(it), [ids]);
    }
    for (const { personId, unitId } of people) {
      const subject = { subjectType: 'person', subjectId: personId };
      this.audit.record(tx, actor, { action: 'person-erased', unitId, ...subject, purpose });
    }
  }
}

function emptying({ table, columns, of, emptied = 'NULL' }: Words): string {
  const sets = columns.map((column) => `${column} = ${emptied}`);
  return `UPDATE ${table} SET ${sets.join(', ')} WHERE ${of}`;
}
