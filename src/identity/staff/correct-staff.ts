import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { People, type PersonDetails } from '../../people/index.js';
import type { Actor } from '../../platform/actor.js';
import type { Tx } from '../../platform/database/index.js';
import type { LockedStaff } from './lock-staff.js';
import { IdNumberStays } from './staff.errors.js';

/** A name that was written wrong, another telephone. The ID number stays: rules 12 and 34 know people by it. */
@Injectable()
export class CorrectStaff {
  constructor(
    private readonly people: People,
    private readonly audit: Audit,
  ) {}

  /** Who it is; undefined when erased. @throws {IdNumberStays} for a list that means somebody else */
  async look(
    tx: Tx,
    staff: LockedStaff,
    idNumber?: string,
  ): Promise<{ personId: string; details: PersonDetails } | undefined> {
    const [row] = await tx.query<{ personId: string }>(
      'SELECT person_id AS "personId" FROM staff WHERE id = $1',
      [staff.id],
    );
    const { personId } = row!;
    const details = await this.people.open(tx, personId);
    if (details?.idNumber && idNumber && details.idNumber !== idNumber) throw new IdNumberStays();
    return details ? { personId, details } : undefined;
  }

  /** Of somebody whom the caller has locked. */
  async within(
    tx: Tx,
    actor: Actor,
    staff: LockedStaff,
    { name, phone }: Pick<PersonDetails, 'name' | 'phone'>,
  ): Promise<void> {
    const known = await this.look(tx, staff);
    if (!known) return;
    const { personId, details } = known;
    if (details.name === name && details.phone === phone) return;
    await this.people.change(tx, personId, { ...details, name, phone });
    await tx.query('UPDATE staff SET version = version + 1 WHERE id = $1', [staff.id]);
    this.audit.record(tx, actor, {
      action: 'staff-corrected',
      unitId: staff.unitId,
      subjectType: 'staff',
      subjectId: staff.id,
      person: { id: personId, key: await this.people.keyOf(tx, personId) },
      before: { name: details.name, phone: details.phone },
      after: { name, phone },
    });
  }
}
